import { ringStrand, type Ring } from './strands'

const radius = 280

const rings: readonly Ring[] = [
  { inner: 0.2, outer: 0.5, lobes: 16, waves: 7, waist: 0.55 },
  { inner: 0.46, outer: 0.82, lobes: 20, waves: 9, waist: 0.72 },
  { inner: 0.8, outer: 0.98, lobes: 24, waves: 35, waist: 0.5 },
]

/** The rosette of a bond, for welcome and approved: PageFrame's ornament. It fades where small text stands. */
export function Rosette() {
  return (
    <svg
      aria-hidden="true"
      className="engraving rosette text-engrave"
      viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="0.6"
    >
      {rings.map((ring, place) => (
        <WovenRing key={ring.inner} ring={ring} id={`rosette-${place}`} />
      ))}
    </svg>
  )
}

function WovenRing({ ring, id }: { ring: Ring; id: string }) {
  const turns = Array.from({ length: ring.lobes - 1 }, (_, place) => ((place + 1) * 360) / ring.lobes)
  return (
    <g>
      <path id={id} d={ringStrand(ring, radius)} />
      {turns.map((degrees) => (
        <use key={degrees} href={`#${id}`} transform={`rotate(${Number(degrees.toFixed(2))})`} />
      ))}
    </g>
  )
}
