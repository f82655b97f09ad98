import type { Area, GrayFrame } from './gray-frame'

/** Rays from the middle of the oval over the top half and the sides; below are a neck and a collar. */
const rays = 24
const fromDegrees = -200
const toDegrees = 20
/** Where on a ray an outline may lie, as a share of the oval's radius. */
const nearest = 0.25
const farthest = 1.18
const steps = 60
/** How far to either side of a place it is compared, as a share of the radius. */
const acrossShare = 0.04
/** A step of light, of 255, that may be the outline of a head against what is behind it. */
const outlineMin = 16

/**
 * Where the outline around the middle lies, as a share of the oval: 1 is on it, 0.5 a head half as large;
 * null where most rays meet none. It knows nothing of faces or skin: the outermost clear edge on each
 * ray, and the middle one of them. A busy background reads as a large head, so that nobody is kept waiting.
 */
export function measureHead(frame: GrayFrame, oval: Area): number | null {
  const found: number[] = []
  for (let ray = 0; ray < rays; ray++) {
    const degrees = fromDegrees + ((toDegrees - fromDegrees) * ray) / (rays - 1)
    const outline = outlineOn(frame, oval, (degrees * Math.PI) / 180)
    if (outline !== null) found.push(outline)
  }
  if (found.length < rays / 2) return null
  return found.sort((a, b) => a - b)[found.length >> 1]!
}

function outlineOn(frame: GrayFrame, oval: Area, angle: number): number | null {
  let outermost: number | null = null
  for (let step = 0; step < steps; step++) {
    const share = nearest + ((farthest - nearest) * step) / steps
    const outside = lightOn(frame, oval, angle, share + acrossShare)
    const inside = lightOn(frame, oval, angle, share - acrossShare)
    if (Math.abs(outside - inside) >= outlineMin) outermost = share
  }
  return outermost
}

/** The mean of three by three pixels at a place on a ray. */
function lightOn({ light, width, height }: GrayFrame, oval: Area, angle: number, share: number): number {
  const atX = Math.round(oval.x + (oval.width / 2) * (1 + share * Math.cos(angle)))
  const atY = Math.round(oval.y + (oval.height / 2) * (1 + share * Math.sin(angle)))
  const x = Math.min(width - 2, Math.max(1, atX))
  const y = Math.min(height - 2, Math.max(1, atY))
  let sum = 0
  for (const row of [y - 1, y, y + 1]) {
    const middle = row * width + x
    sum += light[middle - 1]! + light[middle]! + light[middle + 1]!
  }
  return sum / 9
}
