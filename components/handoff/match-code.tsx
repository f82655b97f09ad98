/** The two digits, as large as they are important. */
export function MatchCode({ digits, label }: { digits: string; label: string }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <span className="text-small text-muted">{label}</span>
      <strong className="text-code font-semibold">{digits}</strong>
    </p>
  )
}
