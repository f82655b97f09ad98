import type { DocumentKind } from '@/lib/domain/documents'

/** A picture on its way to the server. Its id, a UUID, names the person's act: the server takes each act once. */
export type OutgoingPicture = { id: string; kind: DocumentKind; bytes: Blob; scope: string | null }

/** Why nothing moves at the moment. It goes on by itself. */
export type SendingTrouble = 'offline' | 'unreachable'

/** How far it is. */
export type SendingProgress =
  | { state: 'preparing' }
  /** Another window of this browser sends it. */
  | { state: 'elsewhere' }
  /** `share` of its bytes, 0 to 1, are on their way or there. */
  | { state: 'sending'; share: number; trouble: SendingTrouble | null }
  /** The server has it all and looks at it. */
  | { state: 'checking'; trouble: SendingTrouble | null }

/** What became of it. */
export type SendingEnd =
  | { state: 'kept'; next: string }
  | { state: 'refused'; refusal: string }
  /** The server does not know who this is any more. What is kept on this device stays there. */
  | { state: 'session-over' }
  /** It was given up in another window. */
  | { state: 'gone' }

/** Whoever waits for it. Aborting stops it here; with `cancelled` as the reason it is given up for good. */
export type SendingWatch = {
  signal: AbortSignal
  onProgress: (progress: SendingProgress) => void
}

/** The reason to abort with when the person does not want to send it after all. */
export const cancelled = Symbol('cancelled')
