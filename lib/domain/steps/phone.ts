import { z } from 'zod'
import type { Step } from '../step'

/** The last one takes the numbering plans to tell, so only the server does. */
export type PhoneProblem = 'phone-missing' | 'phone-not-a-number' | 'phone-cannot-take-texts'

/** Free text: spaces, brackets, dashes and +34 are all welcome. The server reads it with `provablePhoneFields`. */
export const phoneFields = z.object({
  phone: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .refine((text) => text !== '', 'phone-missing' satisfies PhoneProblem)
    .refine((text) => text === '' || /\d/.test(text), 'phone-not-a-number' satisfies PhoneProblem),
})

export const phoneStep = {
  slug: 'phone',
  topic: 'phone',
  isDone: ({ phoneCodeSentAt, phoneProvedAt }) => (phoneProvedAt ?? phoneCodeSentAt) !== null,
} as const satisfies Step

export const phoneCodeStep = {
  slug: 'phone-code',
  topic: 'phone',
  isDone: ({ phoneProvedAt }) => phoneProvedAt !== null,
} as const satisfies Step
