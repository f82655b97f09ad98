import { Trouble } from './evidence'
import { notReady, type Check, type Finding, type Group } from './finding'

/** A finding with its place. `because` names the check that was in the way of this one. */
export type Line = Finding & { id: string; looksAt: string; because: string | null }
export type Examined = { title: string; lines: Line[] }

/** Above the time of any one exchange (`askWithinMs`), since a look may take a few. */
const lookWithinMs = 15_000

/** Looks at everything at once, and tells it in its order; what needs this machine alone is there at once. */
export async function* examine(groups: readonly Group[]): AsyncGenerator<Examined> {
  for (const looking of groups.map(lookAt)) yield await looking
}

async function lookAt({ title, checks }: Group): Promise<Examined> {
  return { title, lines: (await Promise.all(checks.map(linesOf))).flat() }
}

/** Never rejects: a look that fails is a finding of its own, for what could not be seen is not ready. */
async function linesOf({ id, looksAt, look }: Check): Promise<Line[]> {
  try {
    const findings = [await inTime(Promise.resolve().then(look))].flat()
    return findings.map((finding) => ({ id, looksAt, because: null, ...finding }))
  } catch (error) {
    const isWaiting = error instanceof Trouble && error.owner !== null && error.owner !== id
    return [{ id, looksAt, because: isWaiting ? error.owner : null, ...findingOf(id, error) }]
  }
}

function findingOf(id: string, error: unknown): Finding {
  if (!(error instanceof Trouble))
    return notReady(
      `could not be looked at (${kindOf(error)})`,
      'Run this again; should it stay, it is a mistake of this doctor.',
    )
  const isOwn = error.owner === null || error.owner === id
  return isOwn ? notReady(error.found, error.remedy) : notReady('could not be looked at', `First mend ${error.owner}.`)
}

/** Kind and code only: a foreign message may quote what was sent. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}

async function inTime<Result>(looking: Promise<Result>): Promise<Result> {
  let patience: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    const found = `no answer within ${lookWithinMs / 1000} s`
    patience = setTimeout(
      () => reject(new Trouble(found, 'Find out what holds it up, and run this again.')),
      lookWithinMs,
    )
  })
  return Promise.race([looking, tooLate]).finally(() => clearTimeout(patience))
}
