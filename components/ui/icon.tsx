/** Drawn on a 24-unit grid in one stroke of 1.5, round ends. */
const drawings = {
  back: 'M14.5 5 7.5 12l7 7',
  forward: 'M9.5 5l7 7-7 7',
  down: 'M6 9.5l6 6 6-6',
  check: 'M5 12.8l4.6 4.6L19 7.2',
  alert: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.8v5.4M12 16.2v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11v5.2M12 7.8v.1',
  document: 'M6.5 3.5h7.2l3.8 3.9v13.1h-11zM13.5 3.7v3.8h3.8M9.3 12h5.4M9.3 15.6h5.4',
  lock: 'M6.2 10.6h11.6v9.2H6.2zM8.6 10.4V8a3.4 3.4 0 0 1 6.8 0v2.4M12 14.2v2',
  card: 'M3.5 5.8h17v12.4h-17zM6.6 14.8c.4-1.9 3.6-1.9 4 0M8.6 9.3a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6M14 10.2h3.6M14 13.6h3.6',
  phone: 'M7.2 3.5h9.6v17H7.2zM11 17.6h2',
  mail: 'M3.5 6h17v12h-17zM3.8 6.6 12 13l8.2-6.4',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.3V4.5h-11v11h3.8',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.3V12l3 2',
  person: 'M12 4a3.7 3.7 0 1 0 0 7.4A3.7 3.7 0 0 0 12 4M4.8 20c.6-8 13.8-8 14.4 0',
} as const

export type IconName = keyof typeof drawings

/** A small drawing beside words; never the only carrier of a meaning. */
export function Icon({ name, className = 'size-6' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
