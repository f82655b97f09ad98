import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from './inbox/message'
import type { Posting } from './ledger/posting'
import type { ReceivedEvent } from './partner/nouns'
import type { VerificationSession } from './stripe/nouns'
import { upgradeSnapshot } from './upgrade-snapshot'
import type { Counterparty, Customer, Pocket, Portal, Transfer } from './jiko/account-nouns'
import type {
  AgreementsVersion,
  Application,
  Delivery,
  PublishedEvent,
  RememberedAnswer,
  Subscription,
} from './jiko/nouns'

/** Everything the sandbox knows. Maps keep the order in which things came about. */
export type State = {
  agreements: Map<string, AgreementsVersion>
  applications: Map<string, Application>
  customers: Map<string, Customer>
  pockets: Map<string, Pocket>
  portals: Map<string, Portal>
  counterparties: Map<string, Counterparty>
  postings: Map<string, Posting>
  transfers: Map<string, Transfer>
  /** How many days the bank's calendar is ahead of ours. */
  calendar: Map<string, number>
  subscriptions: Map<string, Subscription>
  events: Map<string, PublishedEvent>
  /** Webhooks still to be sent. */
  deliveries: Map<string, Delivery>
  /** Bearer tokens and when each expires, in milliseconds since 1970. */
  tokens: Map<string, number>
  /** Answers by idempotency key. */
  answers: Map<string, RememberedAnswer>
  messages: Map<string, Message>
  verificationSessions: Map<string, VerificationSession>
  /** What the partner's own system was told. */
  partnerEvents: Map<string, ReceivedEvent>
}

export type Store = State & {
  /** To be called after a change; the snapshot follows a moment later. */
  changed: () => void
  /** Writes the snapshot now if there is something new. */
  flush: () => void
}

const saveAfterMs = 200
/** A large state takes long to write, so it is written less often. */
const pausePerSaveTime = 10

/** Opens the state kept in `folder`, or an empty one. Null keeps nothing on disk. */
export function openStore(folder: string | null): Store {
  const state = emptyState()
  const file = folder ? join(folder, 'sandbox.json') : null
  let pending: NodeJS.Timeout | null = null
  let pauseMs = saveAfterMs

  function flush() {
    if (!file || !pending) return
    clearTimeout(pending)
    pending = null
    const startedMs = Date.now()
    writeFileSync(`${file}.new`, toJson(state), { mode: 0o600 })
    renameSync(`${file}.new`, file)
    pauseMs = Math.max(saveAfterMs, (Date.now() - startedMs) * pausePerSaveTime)
  }

  function changed() {
    if (file) pending ??= setTimeout(flush, pauseMs)
  }

  if (folder && file) {
    mkdirSync(folder, { recursive: true })
    restore(state, file)
  }
  return { ...state, changed, flush }
}

function emptyState(): State {
  return {
    agreements: new Map(),
    applications: new Map(),
    customers: new Map(),
    pockets: new Map(),
    portals: new Map(),
    counterparties: new Map(),
    postings: new Map(),
    transfers: new Map(),
    calendar: new Map(),
    subscriptions: new Map(),
    events: new Map(),
    deliveries: new Map(),
    tokens: new Map(),
    answers: new Map(),
    messages: new Map(),
    verificationSessions: new Map(),
    partnerEvents: new Map(),
  }
}

function toJson(state: State): string {
  return JSON.stringify(Object.fromEntries(Object.entries(state).map(([noun, map]) => [noun, [...map]])))
}

/** A missing or damaged snapshot means starting empty: it is only a sandbox. */
function restore(state: State, file: string) {
  try {
    const saved = upgradeSnapshot(JSON.parse(readFileSync(file, 'utf8')))
    for (const [noun, map] of Object.entries(state)) {
      for (const [key, value] of saved[noun] ?? []) map.set(key, value as never)
    }
  } catch {
    return
  }
}
