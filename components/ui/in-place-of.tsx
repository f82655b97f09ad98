type InPlaceOfProps = { shown: string; other: string }

/** One of two texts that take turns, in the room that the larger needs: nothing beside it moves when they change. */
export function InPlaceOf({ shown, other }: InPlaceOfProps) {
  return (
    <span className="inline-grid justify-items-start text-start">
      <span className="[grid-area:1/1]">{shown}</span>
      <span className="invisible [grid-area:1/1]" aria-hidden="true">
        {other}
      </span>
    </span>
  )
}
