import { z } from 'zod'

/** Many times what our deepest page makes; it also keeps what is nested within bounds. */
const charactersMax = 4000

/** A part of the path that is a parameter: its name, its value, its kind, and what else may stand there. */
const paramKinds = [
  'c', 'ci(..)(..)', 'ci(.)', 'ci(..)', 'ci(...)', 'oc', 'd', 'di(..)(..)', 'di(.)', 'di(..)', 'di(...)',
] as const
const param = z.tuple([z.string(), z.string(), z.enum(paramKinds), z.array(z.string()).nullable()])

type State = [unknown, Record<string, State>, ...unknown[]]

const state: z.ZodType<State> = z.lazy(() =>
  z.tuple([
    z.union([z.string(), param]),
    z.record(z.string(), state),
    z.tuple([z.string(), z.string()]).nullish(),
    z.enum(['refetch', 'inside-shared-layout', 'metadata-only']).nullish(),
    z.number().nullish(),
    z.string().optional(),
  ]),
)

/**
 * Whether a `Next-Router-State-Tree` header is one that Next reads: what is on the browser's screen, as Next's router
 * writes it (`flightRouterStateSchema` of Next 16).
 */
export function isRouterState(header: string): boolean {
  if (header.length > charactersMax) return false
  try {
    return state.safeParse(JSON.parse(decodeURIComponent(header))).success
  } catch {
    return false
  }
}
