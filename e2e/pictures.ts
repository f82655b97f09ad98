import sharp from 'sharp'

const dpi = 300

/** Where a photo was taken, as phones write it into every one: Tenochtitlan. */
const place = { GPSLatitudeRef: 'N', GPSLatitude: '19/1 26/1 6/1', GPSLongitudeRef: 'W', GPSLongitude: '99/1 7/1 53/1' }

/** A drawn ID card, as a phone would photograph it: a JPEG of noise and lines, on its side if wanted. */
export async function photoOfCard({ seed = 1, width = 3000, height = Math.round(width / 1.4), orientation = 1 } = {}): Promise<Buffer> {
  const lines = Array.from({ length: 12 }, (_, line) => {
    const y = height * (0.25 + line * 0.045)
    return `<rect x="${width * 0.4}" y="${y}" width="${width * (0.2 + ((line * seed) % 7) / 30)}" height="${height * 0.02}" fill="#223"/>`
  })
  const card = `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#4a4238"/>
    <rect x="8%" y="10%" width="84%" height="80%" rx="60" fill="#dfe8ee"/>
    <rect x="13%" y="25%" width="22%" height="50%" fill="#8899a6"/>${lines.join('')}</svg>`
  return sharp(Buffer.from(card))
    .composite([{ input: await grain(seed), tile: true, blend: 'hard-light' }])
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Model: 'A phone' }, IFD3: place })
    .withMetadata({ orientation, density: dpi })
    .toBuffer()
}

const tilePx = 256

/** The grain that every sensor has, and that makes pictures heavy. */
function grain(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 12 + seed } as const
  return sharp({ create: { width: tilePx, height: tilePx, channels: 3, background: '#000', noise } }).png().toBuffer()
}
