import type { GrayFrame } from './gray-frame'

/** The mean change of light between two frames of the same size, of 255. */
export function measureMotion(before: GrayFrame, now: GrayFrame): number {
  let change = 0
  for (let i = 0; i < now.light.length; i++) change += Math.abs(now.light[i]! - before.light[i]!)
  return change / now.light.length
}
