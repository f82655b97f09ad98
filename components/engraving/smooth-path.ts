export type Point = readonly [x: number, y: number]

/**
 * SVG path data of a smooth curve through the points (Catmull-Rom as cubic Béziers), to a tenth of a unit.
 * The handles at each point mirror each other, so that after the first segment the short form `S` says it all.
 */
export function smoothPath(points: readonly Point[], { isClosed }: { isClosed: boolean }): string {
  const count = points.length
  const at = (place: number) => points[isClosed ? (place + count) % count : Math.min(Math.max(place, 0), count - 1)]!
  const handle = (place: number, side: 1 | -1): Point => {
    const [[x, y], before, after] = [at(place), at(place - 1), at(place + 1)]
    return [x + (side * (after[0] - before[0])) / 6, y + (side * (after[1] - before[1])) / 6]
  }
  const segments = Array.from({ length: isClosed ? count : count - 1 }, (_, place) => {
    const end = `${written(handle(place + 1, -1))} ${written(at(place + 1))}`
    return place === 0 ? `C${written(handle(0, 1))} ${end}` : `S${end}`
  })
  return `M${written(at(0))}${segments.join('')}${isClosed ? 'Z' : ''}`
}

const written = ([x, y]: Point) => `${tenth(x)} ${tenth(y)}`
const tenth = (length: number) => Number(length.toFixed(1))
