/** A heading and what belongs under it, one sentence each. */
export function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <section className="mb-7">
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-2 grid gap-2">
        {sentences.map((sentence) => (
          <li key={sentence} className="text-pretty">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
