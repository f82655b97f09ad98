export type ProgressProps = { number: number; total: number; label: string }

/** A hairline that fills. It is decoration: the sentence beside it is what is read. */
export function ProgressLine({ number, total }: Omit<ProgressProps, 'label'>) {
  return (
    <svg aria-hidden="true" className="progress" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none">
      <rect width={total} height="1" className="fill-line" />
      <rect width={number} height="1" className="fill-accent" />
    </svg>
  )
}
