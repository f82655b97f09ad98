import type { Drawing } from './draw-card'
import type { SeededRandom } from './seeded-random'

const words = ['account', 'statement', 'balance', 'due', 'service', 'period', 'meter', 'address', 'total', 'paid', 'notice', 'kWh'] as const

/** A bill of nobody, 2100 by 2970: a tenth of a millimetre a unit, print of eleven points. */
export function drawPage(random: SeededRandom): Drawing {
  const sentence = (length: number) => Array.from({ length }, () => random.oneOf(words)).join(' ')
  const lines = Array.from({ length: 34 }, (_, row) => {
    const indent = row % 9 === 0 ? 0 : 20
    const length = Math.round(random.between(7, 11))
    return `<text x="${180 + indent}" y="${760 + row * 60}" font-size="42" fill="#23262a">${sentence(length)}</text>`
  })
  const band = random.oneOf(['#1f4f82', '#7a2430', '#2c6348'] as const)
  return {
    width: 2100,
    height: 2970,
    svg: `<rect width="2100" height="2970" fill="${random.oneOf(['#f2f1ec', '#e9e8e2', '#eceff0'] as const)}"/>
      <rect x="180" y="170" width="330" height="130" fill="${band}"/><text x="180" y="420" font-size="92" font-weight="700" fill="#15181b">${sentence(2)}</text>
      <text x="180" y="560" font-size="52" fill="#23262a">Ana Rivera, 1200 Folsom St, Apt 4, San Francisco CA 94103</text>
      <path d="M180 650 H1920 M180 2820 H1920" stroke="#8a8d90" stroke-width="5"/>${lines.join('')}`,
  }
}
