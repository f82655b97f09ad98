/** Lines of the size of the text to come, so that nothing moves when it does. They appear after 400 ms only. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div className="skeleton">
      <p role="status" className="sr-only">
        {label}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden="true" className="skeleton-line" />
      ))}
    </div>
  )
}
