/** Characters to a line of a passport's machine-readable zone, and their size in tenths of a millimetre (OCR-B, size 1). */
const charactersPerLine = 44
const pitch = 25.4
const box = { width: 17, height: 25 }

/** Strokes on a grid of four by six: as dense and as black as OCR-B, and no letter for letter copy of it. */
const glyphs: Record<string, string> = {
  '<': 'M4 1 L0 3 L4 5', A: 'M0 6 L2 0 L4 6 M1 4 H3', B: 'M0 0 V6 H3 L4 5 L3 3 H0 M3 3 L4 1 L3 0 H0', C: 'M4 1 L3 0 H1 L0 2 V4 L1 6 H3 L4 5',
  D: 'M0 0 V6 H2 L4 4 V2 L2 0 Z', E: 'M4 0 H0 V6 H4 M0 3 H3', F: 'M4 0 H0 V6 M0 3 H3', G: 'M4 1 L3 0 H1 L0 2 V4 L1 6 H4 V3 H2',
  H: 'M0 0 V6 M4 0 V6 M0 3 H4', I: 'M0 0 H4 M2 0 V6 M0 6 H4', J: 'M4 0 V5 L3 6 H1 L0 5', K: 'M0 0 V6 M4 0 L0 3 L4 6', L: 'M0 0 V6 H4',
  M: 'M0 6 V0 L2 3 L4 0 V6', N: 'M0 6 V0 L4 6 V0', O: 'M1 0 H3 L4 1 V5 L3 6 H1 L0 5 V1 Z', P: 'M0 6 V0 H3 L4 1 V2 L3 3 H0', Q: 'M1 0 H3 L4 1 V5 L3 6 H1 L0 5 V1 Z M2 4 L4 6',
  R: 'M0 6 V0 H3 L4 1 V2 L3 3 H0 M2 3 L4 6', S: 'M4 0 H1 L0 1 L1 3 H3 L4 5 L3 6 H0', T: 'M0 0 H4 M2 0 V6', U: 'M0 0 V5 L1 6 H3 L4 5 V0',
  V: 'M0 0 L2 6 L4 0', W: 'M0 0 L1 6 L2 3 L3 6 L4 0', X: 'M0 0 L4 6 M4 0 L0 6', Y: 'M0 0 L2 3 L4 0 M2 3 V6', Z: 'M0 0 H4 L0 6 H4',
  0: 'M2 0 L4 1 V5 L2 6 L0 5 V1 Z', 1: 'M0 1 L2 0 V6 M0 6 H4', 2: 'M0 1 L1 0 H3 L4 2 L0 6 H4', 3: 'M0 0 H4 L2 2 L4 4 L3 6 H0', 4: 'M3 6 V0 L0 4 H4',
  5: 'M4 0 H0 V3 H3 L4 4 L3 6 H0', 6: 'M4 0 H2 L0 3 V5 L1 6 H3 L4 5 L3 3 H0', 7: 'M0 0 H4 L1 6', 8: 'M1 0 H3 L4 1 L3 3 H1 L0 5 L1 6 H3 L4 5 L3 3 M1 3 L0 1 Z', 9: 'M4 3 H1 L0 2 L1 0 H3 L4 1 V3 L2 6 H0',
}

/** One line of a machine-readable zone as SVG, filled up with "<" as ICAO 9303 has it; `middle` is its height's. */
export function drawMachineLine(text: string, at: { x: number; middle: number; ink: string }): string {
  const characters = [...text.padEnd(charactersPerLine, '<').slice(0, charactersPerLine)]
  const strokes = characters.map((character, place) => {
    const where = `translate(${at.x + place * pitch} ${at.middle - box.height / 2}) scale(${box.width / 4} ${box.height / 6})`
    return `<path transform="${where}" d="${glyphs[character] ?? glyphs['<']}" stroke-width=".85"/>`
  })
  return `<g fill="none" stroke="${at.ink}">${strokes.join('')}</g>`
}
