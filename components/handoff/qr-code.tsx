import { encode } from 'uqr'

/** Blank modules around the code: ISO/IEC 18004 asks for four. */
const quietZone = 4

type QrCodeProps = {
  text: string
  /** What a screen reader hears instead. */
  label: string
}

/** A QR code, drawn on the server. Dark on light in every theme, for not every camera reads the reverse. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" className="w-full max-w-72">
      <path d={`M0 0h${size}v${size}H0z`} fill="#ffffff" />
      <path d={outlineOf(data)} fill="#000000" />
    </svg>
  )
}

/** One stroke of path for each run of dark modules. */
function outlineOf(rows: boolean[][]): string {
  return rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('')
}

function runsOf(row: boolean[]): [start: number, length: number][] {
  return [...row.map((isDark) => (isDark ? '#' : ' ')).join('').matchAll(/#+/g)].map((run) => [run.index, run[0].length])
}
