import type { z } from 'zod'

type IdentitySettings = Partial<
  Record<'IDENTITY_VENDOR' | 'IDENTITY_NONE_BECAUSE' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET', string>
>

/** A vendor with what it takes to ask it, or none with the reason why; told along with every other fault. */
export function neededBy(vendor: 'stripe' | 'none', name: keyof IdentitySettings): Parameters<z.ZodType<IdentitySettings>['refine']> {
  const isThere = (given: IdentitySettings) => given.IDENTITY_VENDOR !== vendor || Boolean(given[name])
  return [isThere, { path: [name], message: 'is missing', when: () => true }]
}

/** Wherever events go to, something signs them. */
export function areEventsSigned(given: { PARTNER_EVENT_URLS?: unknown[]; PARTNER_EVENT_SECRETS?: unknown[] }): boolean {
  return !given.PARTNER_EVENT_URLS?.length || Boolean(given.PARTNER_EVENT_SECRETS?.length)
}

export function isToldBeforeItGoes(given: { UNFINISHED_KEPT_DAYS: number; UNFINISHED_REMINDER_DAYS: number }): boolean {
  return given.UNFINISHED_REMINDER_DAYS < given.UNFINISHED_KEPT_DAYS
}
