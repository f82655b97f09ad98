import { z } from 'zod'
import type { Step } from '../step'

export type AgreementsProblem = 'consent-missing'

/** An unticked box is not sent at all. `shown` names the bundle on the page, so that a newer one is noticed. */
export const agreementsFields = z.object({
  consent: z
    .string()
    .default('')
    .refine((box) => box !== '', 'consent-missing' satisfies AgreementsProblem),
  shown: z.string().default(''),
})

export const agreementsStep = {
  slug: 'agreements',
  topic: 'agreements',
  isDone: ({ agreementsAcceptedAt }) => agreementsAcceptedAt !== null,
} as const satisfies Step
