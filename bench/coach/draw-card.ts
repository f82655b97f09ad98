import type { SeededRandom } from './seeded-random'

/** A drawn document, as SVG, in its own units from 0,0. */
export type Drawing = { svg: string; width: number; height: number }

const names = ['RIVERA', 'OKONKWO', 'LINDQVIST', 'TRAN', 'HALVORSEN', 'MBEKI', 'CASTILLO', 'NAKAMURA'] as const
const givenNames = ['ANA MARIA', 'JOHN', 'SIGRID', 'THI HOA', 'LEIF', 'THANDI', 'LUIS', 'YUKI'] as const
type Look = { paper: string; band: string; ink: string }
const looks: readonly [Look, ...Look[]] = [
  { paper: '#e8eef2', band: '#274b7a', ink: '#1b2430' },
  { paper: '#f1ead9', band: '#8a5a2b', ink: '#2c2216' },
  { paper: '#dfe9dd', band: '#2e6b4c', ink: '#16261c' },
  { paper: '#d8d3e6', band: '#4b3d82', ink: '#1d1836' },
]

/** An identity card of nobody, 856 by 540: a tenth of a millimetre a unit, small print two millimetres high. */
export function drawCard(random: SeededRandom): Drawing {
  const { paper, band, ink } = random.oneOf(looks)
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random.between(0, 10))).join('')
  const rows = [
    ['4d LIC#', `D${digits(7)}`], ['1 LN', random.oneOf(names)], ['2 FN', random.oneOf(givenNames)],
    ['8 ADDRESS', `${digits(4)} FOLSOM ST`], ['', 'SAN FRANCISCO CA 94103'], ['3 DOB', `0${digits(1)}/1${digits(1)}/198${digits(1)}`],
    ['15 SEX F 16 HT', `5'-0${digits(1)}"`],
  ]
  const lines = rows.map(([label, value], row) => {
    const y = 176 + row * 48
    return `<text x="330" y="${y}" font-size="19" fill="${band}">${label}</text><text x="500" y="${y}" font-size="26" font-weight="600" fill="${ink}">${value}</text>`
  })
  const waves = Array.from({ length: 9 }, (_, i) => `<path d="M0 ${90 + i * 55} q 214 ${-60 + i * 9} 428 0 t 428 0" fill="none" stroke="${band}" stroke-opacity=".16" stroke-width="3"/>`)
  return {
    width: 856,
    height: 540,
    svg: `<rect width="856" height="540" rx="30" fill="${paper}"/>${waves.join('')}
      <path d="M0 100 V30 a30 30 0 0 1 30-30 H826 a30 30 0 0 1 30 30 V100 z" fill="${band}"/>
      <text x="40" y="68" font-size="46" font-weight="700" fill="#fff">DRIVER LICENSE</text>
      <rect x="44" y="140" width="250" height="320" fill="#c9c3b8"/><path d="M70 460 q100 -150 200 0z" fill="#46505a"/>
      <ellipse cx="169" cy="275" rx="66" ry="86" fill="#b98d70"/><path d="M103 260 q66 -130 132 0 q-66 -60 -132 0" fill="#3a2b22"/>
      <circle cx="145" cy="268" r="7" fill="#241a14"/><circle cx="193" cy="268" r="7" fill="#241a14"/><path d="M145 322 q24 14 48 0" stroke="#6d3d33" stroke-width="6" fill="none"/>
      ${lines.join('')}<text x="44" y="512" font-size="18" fill="${ink}">DD ${digits(20)}FD/${digits(4)}</text>`,
  }
}
