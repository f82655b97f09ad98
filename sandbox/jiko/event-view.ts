import type { PublishedEvent } from './nouns'

/** An event as it is delivered and listed. */
export function eventView({ id, type, timestamp, payload }: PublishedEvent) {
  return { event_id: id, timestamp, payload, event_type: type }
}
