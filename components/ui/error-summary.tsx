import type { Ref } from 'react'

type ErrorSummaryProps = {
  title: string
  /** What the whole form was refused for. */
  refusal: string | null
  /** Field by field, in the order of the page. */
  problems: readonly { name: string; sentence: string }[]
  ref?: Ref<HTMLDivElement>
}

/** Everything that is wrong, in one place that takes focus, each line leading to its field. */
export function ErrorSummary({ title, refusal, problems, ref }: ErrorSummaryProps) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      autoFocus
      className="mb-7 rounded-control border-s-4 border-bad bg-bad-soft px-5 py-4"
    >
      <h2 className="font-semibold text-bad">{title}</h2>
      {refusal && <p className="mt-1 text-pretty">{refusal}</p>}
      {problems.length > 0 && (
        <ul className="mt-1">
          {problems.map(({ name, sentence }) => (
            <li key={name}>
              <a href={`#${name}`} className="block py-1 text-bad underline underline-offset-4">
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
