import type { PictureKind } from '@/lib/domain/capture'
import type { SeededRandom } from './seeded-random'

type Draw = (random: SeededRandom, width: number, height: number) => string

/** Tables to lay a document on. Light ones are kept darker than paper; white on white is a case of its own. */
const tables: readonly [Draw, ...Draw[]] = [
  wood('#6b4a2f', '#573a23'),
  wood('#9b7a54', '#8a6a46'),
  wood('#3a2c23', '#2d211a'),
  (random, width, height) => speckled(random, width, height, '#4a4d50'),
  (random, width, height) => speckled(random, width, height, '#8d8a84'),
  cloth,
]

const rooms: readonly [Draw, ...Draw[]] = [
  (_, width, height) => `<rect width="${width}" height="${height}" fill="#aebcc4"/>`,
  (_, width, height) => `<rect width="${width}" height="${height}" fill="#e4e0d6"/>`,
  (_, width, height) => `<rect width="${width}" height="${height}" fill="#8a9a86"/><rect x="${width * 0.62}" width="${width * 0.38}" height="${height * 0.6}" fill="#a5b4a0"/>`,
]

export function drawBackground(random: SeededRandom, kind: PictureKind, width: number, height: number): string {
  return random.oneOf(kind === 'face' ? rooms : tables)(random, width, height)
}

/** What is seen before anything is laid there. */
export function wood(board: string, grain: string): Draw {
  return (random, width, height) => {
    const lines = Array.from({ length: 40 }, () => {
      const y = random.between(0, height)
      const bend = random.between(-14, 14)
      return `<path d="M0 ${y} q${width / 4} ${bend} ${width / 2} 0 t${width / 2} 0" fill="none" stroke="${grain}" stroke-width="${random.between(0.6, 3)}"/>`
    })
    return `<rect width="${width}" height="${height}" fill="${board}"/>${lines.join('')}`
  }
}

function speckled(random: SeededRandom, width: number, height: number, stone: string): string {
  const specks = Array.from({ length: 500 }, () => {
    const shade = random.oneOf(['#ffffff', '#000000'] as const)
    return `<circle cx="${random.between(0, width)}" cy="${random.between(0, height)}" r="${random.between(0.5, 2.4)}" fill="${shade}" opacity="${random.between(0.05, 0.25)}"/>`
  })
  return `<rect width="${width}" height="${height}" fill="${stone}"/>${specks.join('')}`
}

function cloth(random: SeededRandom, width: number, height: number): string {
  const check = Math.round(random.between(18, 40))
  return `<defs><pattern id="cloth" width="${check}" height="${check}" patternUnits="userSpaceOnUse"><rect width="${check}" height="${check}" fill="#7c3b3b"/><rect width="${check / 2}" height="${check}" fill="#5f2c2f" opacity=".6"/><rect width="${check}" height="${check / 2}" fill="#4c2327" opacity=".5"/></pattern></defs>
    <rect width="${width}" height="${height}" fill="url(#cloth)"/>`
}
