import type { Step } from '../step'

/** The last screen, and the person's own act of sending. */
export const reviewStep = {
  slug: 'review',
  topic: 'review',
  isDone: ({ sentAt }) => sentAt !== null,
} as const satisfies Step
