export type Point = readonly [x: number, y: number]

/** SVG path data of a smooth curve through the points (Catmull-Rom as cubic Béziers), to a tenth of a unit. */
export function smoothPath(points: readonly Point[], { isClosed }: { isClosed: boolean }): string {
  const count = points.length
  const at = (place: number) => points[isClosed ? (place + count) % count : Math.min(Math.max(place, 0), count - 1)]!
  const segments = Array.from({ length: isClosed ? count : count - 1 }, (_, place) => {
    const [before, from, to, after] = [at(place - 1), at(place), at(place + 1), at(place + 2)]
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[leave, arrive, to].map(written).join(' ')}`
  })
  return `M${written(at(0))}${segments.join('')}${isClosed ? 'Z' : ''}`
}

const written = ([x, y]: Point) => `${tenth(x)} ${tenth(y)}`
const tenth = (length: number) => Number(length.toFixed(1))
