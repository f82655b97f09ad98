import { AsyncLocalStorage } from 'node:async_hooks'
import { borrowStore, giveBack, type OwnStore } from './own-store'

/**
 * A process of ours that may be killed at any `await`: nothing of what it was doing happens after that, not even
 * a `finally`. await-points.mjs brings every `await` of the use cases here.
 */
export type Life = {
  /** Every await that it has come to so far, in order: file and line. */
  reached: () => string[]
  /** Where it was killed: file and line. */
  place: () => string | null
  /** Comes true when it is killed. */
  death: Promise<unknown>
  /** Does something as part of this process. Whatever is under way when it is killed ends as `died`. */
  does: <Value>(work: () => Promise<Value>) => Promise<End<Value>>
}

export type End<Value> = { end: 'done'; value: Value } | { end: 'threw'; error: unknown } | { end: 'died'; place: string }

type Running = {
  reached: string[]
  diesAt: number
  place: string | null
  die: (place: string) => void
  /** How many things it does at this moment. */
  works: number
  store: OwnStore | null
}

const lives = new AsyncLocalStorage<Running>()
/** One for each who waits: what hangs on a promise that lasts is kept with it. */
const forever = () => new Promise<never>(() => {})

/** What a process keeps for itself, and the next one begins without. */
type OfOneProcess = {
  foyerPrisma?: unknown
  foyerJikoGate?: unknown
  foyerAgreementsGate?: unknown
  foyerJikoCircuit?: unknown
  foyerDataKeys?: unknown
  foyerJikoLogin?: { current: unknown; renewing: unknown }
}

const global = globalThis as typeof globalThis & OfOneProcess & { foyerAwait?: typeof reach }
global.foyerAwait = reach

/** A process has its own connections to the store; what belongs to none of them (the proofs, a webhook) has others. */
let nobodys = global.foyerPrisma
Object.defineProperty(global, 'foyerPrisma', {
  get: () => lives.getStore()?.store?.client ?? nobodys,
  set(store: unknown) {
    nobodys = store
  },
})

/** What every marked `await` waits for: its work, unless the process that it belongs to is gone. */
async function reach<Value>(place: string, work: () => Promise<Value>): Promise<Value> {
  const life = lives.getStore()
  if (!life) return work()
  if (life.place !== null) return forever()
  if (life.reached.push(place) !== life.diesAt) return work().finally(() => (life.place === null ? undefined : forever()))
  life.die(place)
  return forever()
}

/** Starts a process that is killed at its n-th `await`, or lives on. */
export function startLife(diesAt = Infinity): Life {
  beginAnew()
  let die = (_: string) => {}
  const death = new Promise<string>((resolve) => {
    die = resolve
  })
  const running: Running = {
    reached: [],
    diesAt,
    place: null,
    works: 0,
    store: null,
    /** What the system does when a process is gone: its connections close, and what they had not committed never was. */
    die(place) {
      running.place = place
      running.store!.cut()
      giveBack(running.store!)
      die(place)
    },
  }

  return {
    reached: () => running.reached,
    place: () => running.place,
    death,
    async does<Value>(work: () => Promise<Value>): Promise<End<Value>> {
      const died = death.then((place) => ({ end: 'died', place }) as const)
      if (running.place !== null) return died
      if (running.works === 0) running.store = borrowStore()
      running.works += 1
      const lived = lives.run(running, () =>
        work()
          .then((value) => ({ end: 'done', value }) as const, (error: unknown) => ({ end: 'threw', error }) as const)
          .finally(() => rest(running)),
      )
      return Promise.race([lived, died])
    },
  }
}

/** Whoever lives and has nothing to do needs no connections. */
function rest(running: Running) {
  running.works -= 1
  if (running.works === 0 && running.place === null) giveBack(running.store!)
}

/** A process that begins has not seen yet whether Jiko is up, nobody stands in its line, it has no login and no key. */
function beginAnew() {
  for (const name of ['foyerJikoGate', 'foyerAgreementsGate', 'foyerJikoCircuit', 'foyerDataKeys'] as const) global[name] = undefined
  if (global.foyerJikoLogin) Object.assign(global.foyerJikoLogin, { current: null, renewing: null })
}
