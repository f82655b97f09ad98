const whiteOnBlack = '\x1b[97;40m'
const asBefore = '\x1b[0m'

/**
 * An address for a phone's camera, drawn in block characters. On a terminal it brings its own colours, for
 * the light parts must be lighter than the dark ones whatever the terminal's own look.
 */
export async function qrCode(text, out = process.stdout) {
  // Loaded only here: the packages may just have been installed.
  const { renderUnicodeCompact } = await import('uqr')
  const lines = renderUnicodeCompact(text, { border: 2 }).split('\n')
  return lines.map((line) => (out.isTTY ? `${whiteOnBlack}${line}${asBefore}` : line)).join('\n')
}
