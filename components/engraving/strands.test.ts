import { describe, expect, it } from 'vitest'
import { drawBand, drawRosette } from './drawings'
import { bandStrands, ringStrand } from './strands'

const ring = { inner: 0.4, outer: 0.8, lobes: 20, waves: 9, waist: 0.7 }
const tile = { width: 280, height: 160, strands: 14, waves: 3, waist: 0.75 }

describe('an engraved ring', () => {
  const points = pointsOf(ringStrand(ring, 100))

  it('stays between its two circles', () => {
    for (const [x, y] of points) {
      expect(Math.hypot(x, y)).toBeGreaterThan(39.5)
      expect(Math.hypot(x, y)).toBeLessThan(80.5)
    }
  })

  it('reaches both of them', () => {
    const distances = points.map(([x, y]) => Math.hypot(x, y))
    expect(Math.max(...distances)).toBeGreaterThan(75)
    expect(Math.min(...distances)).toBeLessThan(45)
  })

  it('is light enough to travel', () => {
    expect(ringStrand(ring, 280).length).toBeLessThan(6_000)
  })
})

describe('an engraved band', () => {
  it('continues where the tile before it ends', () => {
    for (const strand of bandStrands(tile)) {
      const points = pointsOf(strand)
      const [, startY] = points.find(([x]) => x === 0)!
      const [, endY] = points.find(([x]) => x === tile.width)!
      expect(endY).toBeCloseTo(startY)
    }
  })

  it('stays within its height', () => {
    for (const [, y] of bandStrands(tile).flatMap(pointsOf)) {
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(tile.height)
    }
  })
})

describe('the drawings that pages show', () => {
  // After a change of the pattern: npm test -- unit --update
  it.each([
    ['rosette', drawRosette()],
    ['band', drawBand()],
  ])('are what is drawn here: %s', async (name, drawn) => {
    await expect(drawn).toMatchFileSnapshot(`./${name}.svg`)
    expect(drawn.length).toBeLessThan(20_000)
  })
})

/** The points a path goes through, without the handles of its curves. */
function pointsOf(path: string) {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[CSZM]|$)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
}
