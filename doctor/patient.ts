import type { Settings } from '@/lib/env'

/** Of the domain name system, as much as is asked. Rejects as node:dns does. */
export type Names = {
  resolveTxt: (name: string) => Promise<string[][]>
  resolveMx: (name: string) => Promise<{ exchange: string }[]>
}

/** Who is examined: the settings, and how the world is looked at. */
export type Patient = {
  settings: Settings
  /** What they were read from. */
  variables: Record<string, string | undefined>
  /** A rehearsal over the sandbox: what belongs to it is shown, and stops nobody. */
  isTrial: boolean
  /** This machine's clock, milliseconds since 1970. */
  now: () => number
  names: Names
  /** A certificate authority believed besides those that Node knows, PEM. */
  authority?: string
  /** Where the same host is asked for plain http; null where there is no usual place for it. */
  plainPort: number | null
  /** The checkout, with its migrations and packages. */
  root: string
}
