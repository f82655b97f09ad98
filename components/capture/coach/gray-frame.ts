/** One small picture in shades of gray: 0 black, 255 white, row by row. */
export type GrayFrame = { light: Uint8ClampedArray; width: number; height: number }

/** A part of a frame, in its pixels. */
export type Area = { x: number; y: number; width: number; height: number }

/** Half the size, four pixels into one: less to search, and less noise to be misled by. */
export function halved({ light, width, height }: GrayFrame): GrayFrame {
  const half = { width: width >> 1, height: height >> 1 }
  const smaller = new Uint8ClampedArray(half.width * half.height)
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const from = 2 * y * width + 2 * x
      const below = from + width
      smaller[y * half.width + x] = (light[from]! + light[from + 1]! + light[below]! + light[below + 1]!) / 4
    }
  }
  return { ...half, light: smaller }
}

/** The light that a share of an area's pixels stays under: 0.5 is the median. */
export function lightBelow({ light, width }: GrayFrame, area: Area, share: number): number {
  const counts = new Uint32Array(256)
  for (let y = area.y; y < area.y + area.height; y++) {
    for (let x = area.x; x < area.x + area.width; x++) counts[light[y * width + x]!]!++
  }
  let left = share * area.width * area.height
  return Math.max(0, counts.findIndex((count) => (left -= count) <= 0))
}

/** Gray from what a canvas gives (red, green, blue, alpha), weighed as the eye does (ITU-R BT.601). */
export function grayFrom(rgba: Uint8ClampedArray, width: number, height: number): GrayFrame {
  const light = new Uint8ClampedArray(width * height)
  for (let i = 0; i < light.length; i++) {
    light[i] = 0.299 * rgba[4 * i]! + 0.587 * rgba[4 * i + 1]! + 0.114 * rgba[4 * i + 2]!
  }
  return { light, width, height }
}
