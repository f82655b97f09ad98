import type { ReactNode } from 'react'

export type SummaryRow = {
  label: string
  answer: ReactNode
  /** Where it can be changed. `action` is what the link says: "Change". */
  link?: { href: string; action: string }
}

/** Answers to look over, each with a way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl>
      {rows.map(({ label, answer, link }) => (
        <div
          key={label}
          className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-3 sm:grid-cols-[9rem_1fr_auto]"
        >
          <dt className="col-start-1 text-small text-muted sm:text-base">{label}</dt>
          <dd className="col-start-1 min-w-0 whitespace-pre-line sm:col-start-2">{answer}</dd>
          {link && (
            <dd className="col-start-2 row-span-2 row-start-1 self-center sm:col-start-3 sm:self-start">
              <a href={link.href} className="-my-2 -me-3 flex min-h-11 items-center px-3 font-medium text-accent">
                <span>
                  {link.action}
                  <span className="sr-only">: {label}</span>
                </span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
