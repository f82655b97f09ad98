import file from './rosette.svg'
import { rosetteBox } from './drawings'

/** The rosette of a bond, for welcome and approved: PageFrame's ornament. It fades where small text stands. */
export function Rosette() {
  return (
    <svg aria-hidden="true" className="engraving rosette text-engrave" viewBox={rosetteBox}>
      <use href={`${file.src}#rosette`} />
    </svg>
  )
}
