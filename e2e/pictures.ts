import sharp from 'sharp'

const dpi = 300

/** A drawn ID card, as a phone would photograph it: a JPEG of noise and lines, on its side if wanted. */
export async function photoOfCard({ seed = 1, width = 3000, orientation = 1 } = {}): Promise<Buffer> {
  const height = Math.round(width / 1.4)
  const lines = Array.from({ length: 12 }, (_, line) => {
    const y = height * (0.25 + line * 0.045)
    return `<rect x="${width * 0.4}" y="${y}" width="${width * (0.2 + ((line * seed) % 7) / 30)}" height="${height * 0.02}" fill="#223"/>`
  })
  const card = `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#4a4238"/>
    <rect x="8%" y="10%" width="84%" height="80%" rx="60" fill="#dfe8ee"/>
    <rect x="13%" y="25%" width="22%" height="50%" fill="#8899a6"/>${lines.join('')}</svg>`
  return sharp(Buffer.from(card))
    .composite([{ input: await grain(width, height, seed), blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .withMetadata({ orientation, density: dpi })
    .toBuffer()
}

/** The grain that every sensor has, and that makes pictures heavy. */
async function grain(width: number, height: number, seed: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 12 + seed } } })
    .png()
    .toBuffer()
}
