/** What was asked of Jiko: method and path, never a query, a body or a header. */
export type Asked = { method: string; path: string }

/** A field that Jiko refused and how, in its words. Its message and echo of the input are left behind. */
export type RefusedField = { loc: string[]; type: string }

abstract class JikoTrouble extends Error {
  /** Method, path and status only: no customer data, so the message may be logged. */
  readonly isSafeToLog = true

  constructor({ method, path }: Asked, what: string) {
    super(`${method} ${path} ${what}`)
  }
}

type Unavailable =
  | { status: number; retryAfterMs?: number | null }
  | { why: string; retryAfterMs?: number | null; wasSent: boolean }

/**
 * Jiko cannot answer now: no connection, no answer in time, 5xx, 429, or our own credentials or
 * address refused (401, 403). Nothing about the request is wrong; the same may be asked again later.
 * Unless it was never sent, a request that changes something may have been carried out: repeat it with
 * the same key.
 */
export class JikoUnavailable extends JikoTrouble {
  override readonly name = 'JikoUnavailable'
  /** Null when there was no answer at all. */
  readonly status: number | null
  /** Milliseconds until it is worth asking again, where that is known: Jiko said so, or we leave it in peace. */
  readonly retryAfterMs: number | null
  /** False when it is certain that Jiko has not seen the request. */
  readonly wasSent: boolean

  constructor(asked: Asked, trouble: Unavailable) {
    super(asked, 'status' in trouble ? `answered ${trouble.status}` : trouble.why)
    this.status = 'status' in trouble ? trouble.status : null
    this.retryAfterMs = trouble.retryAfterMs ?? null
    this.wasSent = 'status' in trouble || trouble.wasSent
  }
}

/** Jiko has decided against the request (4xx). Asking the same again will not help. */
export class JikoRejected extends JikoTrouble {
  override readonly name = 'JikoRejected'

  constructor(
    asked: Asked,
    readonly status: number,
    readonly fields: readonly RefusedField[] = [],
  ) {
    super(asked, `answered ${status}`)
  }
}

/** Jiko answered something that its documents do not describe. The schema needs to be read again. */
export class JikoContractBroken extends JikoTrouble {
  override readonly name = 'JikoContractBroken'
}

/** Whether Jiko was at the root of it: what a screen can explain, as against a mistake of ours. */
export function isJikoTrouble(error: unknown): error is JikoUnavailable | JikoRejected | JikoContractBroken {
  return error instanceof JikoTrouble
}
