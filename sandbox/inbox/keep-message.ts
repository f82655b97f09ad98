import { randomUUID } from 'node:crypto'
import type { World } from '../world'
import type { Message } from './message'

const messagesKeptMax = 5_000

export function keepMessage({ store }: World, message: Omit<Message, 'id' | 'sentAt'>) {
  const id = randomUUID()
  store.messages.set(id, { id, ...message, sentAt: new Date().toISOString() })
  const [oldest] = store.messages.keys()
  if (oldest && store.messages.size > messagesKeptMax) store.messages.delete(oldest)
  store.changed()
}

/** Newest first; only those to one address or number when `to` is given. */
export function messagesTo({ store }: World, to?: string): Message[] {
  const wanted = to?.trim().toLowerCase()
  const messages = [...store.messages.values()].toReversed()
  if (!wanted) return messages
  return messages.filter((message) => [wanted, `+${wanted}`].includes(message.to.toLowerCase()))
}
