import file from './band.svg'
import { tile } from './drawings'

/** An engraved band that fills its box, however wide, without stretching. */
export function Band() {
  return (
    <svg aria-hidden="true" className="engraving text-engrave">
      <pattern id="engraved-band" width={tile.width} height={tile.height} patternUnits="userSpaceOnUse">
        <use href={`${file.src}#band`} />
      </pattern>
      <rect width="100%" height="100%" fill="url(#engraved-band)" />
    </svg>
  )
}
