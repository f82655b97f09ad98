import { bandStrands, type Band as Tile } from './strands'

const behindBalance: Tile = { width: 280, height: 160, strands: 14, waves: 3, waist: 0.75 }
const edge: Tile = { width: 48, height: 12, strands: 5, waves: 2, waist: 0.4 }

/** An engraved band that fills its box, however wide, without stretching. */
export function Band({ className = '' }: { className?: string }) {
  return <Woven tile={behindBalance} id="engraved-band" className={className} />
}

/** A narrow border, as along a receipt: 12 units tall. */
export function Edge({ className = '' }: { className?: string }) {
  return <Woven tile={edge} id="engraved-edge" className={`h-3 w-full ${className}`} />
}

function Woven({ tile, id, className }: { tile: Tile; id: string; className: string }) {
  return (
    <svg aria-hidden="true" className={`engraving text-engrave ${className}`} fill="none">
      <pattern id={id} width={tile.width} height={tile.height} patternUnits="userSpaceOnUse">
        <path d={bandStrands(tile).join('')} stroke="currentColor" strokeWidth="0.6" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
