import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { QrCode } from './qr-code'

const url = 'https://open.meridian.example/handoff?key=3q2-7wABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcde'

/** The dark modules of what was drawn: each stroke is "M x y h width v1 …". */
function darkModules(svg: string): Set<string> {
  const strokes = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, ...numbers]) => numbers.map(Number))
  return new Set(strokes.flatMap(([x, y, width]) => Array.from({ length: width! }, (_, step) => `${x! + step},${y}`)))
}

describe('a QR code', () => {
  const svg = renderToStaticMarkup(<QrCode text={url} label="A QR code" />)

  it('has every dark module in its place, within a quiet zone of four', () => {
    const { data, size } = encode(url, { ecc: 'M', border: 4 })
    const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
    expect(darkModules(svg)).toEqual(new Set(expected))
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`)
    const atTheEdge = [...darkModules(svg)].filter((place) => place.split(',').some((n) => Number(n) < 4 || Number(n) >= size - 4))
    expect(atTheEdge).toEqual([])
  })

  it('says what it is to those who do not see it', () => {
    expect(svg).toContain('role="img"')
    expect(svg).toContain('aria-label="A QR code"')
  })
})
