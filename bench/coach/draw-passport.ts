import type { Drawing } from './draw-card'
import { drawMachineLine } from './draw-machine-line'
import type { SeededRandom } from './seeded-random'

type Look = { paper: string; tint: string; ink: string; cover: string }
const looks: readonly [Look, ...Look[]] = [
  { paper: '#e6ebf0', tint: '#3d6390', ink: '#1a222d', cover: '#1d2740' },
  { paper: '#f0e6dc', tint: '#a2483c', ink: '#2a1d18', cover: '#5a1c26' },
  { paper: '#e2ebe2', tint: '#357a58', ink: '#17251c', cover: '#173a2b' },
  { paper: '#e9e3ef', tint: '#6a4f96', ink: '#1e1830', cover: '#26262b' },
]
const surnames = ['RIVERA', 'OKONKWO', 'LINDQVIST', 'TRAN', 'MBEKI', 'NAKAMURA'] as const
const givenNames = ['ANA MARIA', 'JOHN', 'SIGRID', 'THI HOA', 'LEIF', 'YUKI'] as const

const page = { width: 1250, height: 880 }

/**
 * The photo page of nobody's passport, 1250 by 880 (ICAO 9303, TD3: a tenth of a millimetre a unit). Most lie
 * open, with the page before it above the fold; some are folded back or held so that only the photo page shows.
 */
export function drawPassport(random: SeededRandom): Drawing {
  const look = random.oneOf(looks)
  const isOpen = random.oneOf([true, true, true, false] as const)
  return { ...page, svg: `${drawCover(look, isOpen)}${isOpen ? drawPageBefore(random, look) : ''}${drawPhotoPage(random, look)}` }
}

/** The cover is a little larger than its pages. */
function drawCover({ cover }: Look, isOpen: boolean): string {
  const above = isOpen ? page.height + 14 : 0
  return `<rect x="-14" y="${-above}" width="${page.width + 28}" height="${page.height + above + 14}" rx="30" fill="${cover}"/>`
}

function drawPageBefore(random: SeededRandom, { paper, tint, ink }: Look): string {
  const lines = Array.from({ length: 6 }, (_, row) =>
    `<text x="120" y="${-560 + row * 52}" font-size="26" fill="${ink}">${'the bearer may pass freely and without delay '.slice(Math.round(random.between(0, 9)))}</text>`)
  return `<g><rect y="${-page.height}" width="${page.width}" height="${page.height}" fill="${paper}"/>
    ${drawWaves(tint, -page.height)}<path d="M120 -120 H760" stroke="${ink}" stroke-width="4"/>${lines.join('')}
    <rect y="${-random.between(16, 40)}" width="${page.width}" height="40" fill="#000" opacity=".22"/></g>`
}

/** What stands where on a data page: the zones I to VII of ICAO 9303 part 4. */
function drawPhotoPage(random: SeededRandom, { paper, tint, ink }: Look): string {
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random.between(0, 10))).join('')
  const surname = random.oneOf(surnames)
  const given = random.oneOf(givenNames)
  const rows = [
    ['Type / Code / No.', `P  UTO  ${digits(9)}`], ['Surname', surname], ['Given names', given], ['Nationality', 'UTOPIAN'],
    ['Date of birth', `1${digits(1)} AUG 198${digits(1)}`], ['Sex / Place of birth', 'F   ZENITH'], ['Date of expiry', `1${digits(1)} APR 203${digits(1)}`],
  ]
  const fields = rows.map(([label, value], row) =>
    `<text x="440" y="${130 + row * 72}" font-size="19" fill="${tint}">${label}</text><text x="440" y="${162 + row * 72}" font-size="30" font-weight="600" fill="${ink}">${value}</text>`)
  const upper = `P<UTO${surname}<<${given.replace(' ', '<')}`
  const lower = `${digits(9)}${digits(1)}UTO${digits(7)}F${digits(7)}${random.oneOf(['', digits(14)] as const)}`
  return `<rect width="${page.width}" height="${page.height}" rx="24" fill="${paper}"/>${drawWaves(tint, 0)}
    <text x="440" y="84" font-size="40" font-weight="700" fill="${tint}">PASSPORT  UTOPIA</text>
    <rect x="50" y="150" width="340" height="440" fill="#c9c3b8"/><path d="M80 590 q140 -190 280 0z" fill="#46505a"/>
    <ellipse cx="220" cy="330" rx="90" ry="118" fill="#b98d70"/><path d="M130 310 q90 -180 180 0 q-90 -84 -180 0" fill="#3a2b22"/>
    <circle cx="187" cy="322" r="9" fill="#241a14"/><circle cx="253" cy="322" r="9" fill="#241a14"/>
    ${fields.join('')}${drawMachineLine(upper, { x: 60, middle: 725, ink })}${drawMachineLine(lower, { x: 60, middle: 788, ink })}`
}

/** The pale pattern that banknotes have too, from edge to edge. */
function drawWaves(tint: string, from: number): string {
  const waves = Array.from({ length: 24 }, (_, i) =>
    `<path d="M0 ${from + 20 + i * 36} q 156 ${-44 + (i % 5) * 20} 312 0 t 312 0 t 312 0 t 314 0" fill="none" stroke="${tint}" stroke-opacity=".22" stroke-width="4"/>`)
  return waves.join('')
}
