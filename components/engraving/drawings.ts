import { bandStrands, ringStrand, type Band, type Ring } from './strands'

const radius = 280
/** Where the rosette lies, as a view box; and how large one tile of the band is. Whoever uses the files gives them room. */
export const rosetteBox = `${-radius} ${-radius} ${2 * radius} ${2 * radius}`
const rings: readonly Ring[] = [
  { inner: 0.2, outer: 0.5, lobes: 16, waves: 7, waist: 0.55 },
  { inner: 0.46, outer: 0.82, lobes: 20, waves: 9, waist: 0.72 },
  { inner: 0.8, outer: 0.98, lobes: 24, waves: 35, waist: 0.5 },
]

export const tile: Band = { width: 280, height: 160, strands: 14, waves: 3, waist: 0.75 }

/** The rosette of a bond, as the file beside this one has it: each ring is one strand, turned. */
export function drawRosette(): string {
  const woven = rings.map((ring, place) => {
    const turns = Array.from({ length: ring.lobes - 1 }, (_, turn) => Number((((turn + 1) * 360) / ring.lobes).toFixed(2)))
    const copies = turns.map((degrees) => `<use href="#r${place}" transform="rotate(${degrees})"/>`)
    return `<path id="r${place}" d="${ringStrand(ring, radius)}"/>${copies.join('')}`
  })
  return drawing('rosette', rosetteBox, woven.join('\n'))
}

/** One tile of the band behind a balance. */
export function drawBand(): string {
  return drawing('band', `0 0 ${tile.width} ${tile.height}`, `<path d="${bandStrands(tile).join('')}"/>`)
}

/** Lines only, in the colour of whatever uses them. */
function drawing(id: string, viewBox: string, lines: string): string {
  const look = 'fill="none" stroke="currentColor" stroke-width="0.6"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g id="${id}" ${look}>\n${lines}\n</g></svg>\n`
}
