import { z } from 'zod'
import type { World } from '../world'
import { webhookManners, type OnTheId, type VerificationSession } from './nouns'
import { tellPartner } from './tell-partner'

/** All that can come of a visit to the hosted page, and how Stripe names it where it has gone wrong. */
export const choices = {
  pass: 'Pass: this is my ID',
  'somebody-else': 'Pass with the ID of somebody else',
  unreadable: 'The ID cannot be read',
  'other-face': 'The selfie does not match',
  expired: 'The ID has expired',
  declined: 'Decline to take part',
  slow: 'Pass, after a while',
  cancel: 'Have the check called off',
  leave: 'Go back without finishing',
} as const
export type Choice = keyof typeof choices

const errorCodes: Partial<Record<Choice, string>> = {
  unreadable: 'document_unverified_other',
  'other-face': 'selfie_face_mismatch',
  expired: 'document_expired',
  declined: 'consent_declined',
}

const somebodyElse: OnTheId = { firstName: 'Somebody', lastName: 'Else', birthDate: '1970-01-01' }
const wholeDate = /^\d{4}-\d{2}-\d{2}$/
const secondsMax = 3600

/** What a tester decides, on the page or by the control API. The name and date are what stands on the ID. */
export const finishRequest = z
  .object({
    choice: z.enum(Object.keys(choices) as [Choice, ...Choice[]]),
    firstName: z.string().trim().default(''),
    lastName: z.string().trim().default(''),
    birthDate: z.string().trim().default(''),
    webhooks: z.enum(webhookManners).default('now'),
    seconds: z.coerce.number().min(0).max(secondsMax).default(5),
  })
  .refine(({ choice, firstName, lastName }) => !isOwnId(choice) || (firstName !== '' && lastName !== ''), {
    message: 'Enter the name on the ID',
  })
  .refine(({ choice, birthDate }) => !isOwnId(choice) || wholeDate.test(birthDate), {
    message: 'Enter the birth date on the ID as YYYY-MM-DD',
  })
export type FinishRequest = z.infer<typeof finishRequest>

function isOwnId(choice: Choice): boolean {
  return choice === 'pass' || choice === 'slow'
}

/** Does what the tester has decided, and tells the partner in the manner they chose. */
export function finishSession(world: World, session: VerificationSession, request: FinishRequest) {
  const { choice, firstName, lastName, birthDate, webhooks, seconds } = request
  session.pageToken = null
  if (choice === 'leave') return
  session.webhooks = webhooks
  session.lastErrorCode = errorCodes[choice] ?? null
  session.onTheId = choice === 'somebody-else' ? somebodyElse : { firstName, lastName, birthDate }

  if (choice === 'cancel') return move(world, session, 'canceled')
  if (session.lastErrorCode) return move(world, session, 'requires_input')
  if (choice !== 'slow') return move(world, session, 'verified')
  move(world, session, 'processing')
  session.verdictDueAtMs = Date.now() + seconds * 1000
  awaitVerdict(world, session)
}

/** Takes up the checks that were running when the sandbox stopped. */
export function resumeVerdicts(world: World) {
  for (const session of world.store.verificationSessions.values()) awaitVerdict(world, session)
}

function awaitVerdict(world: World, session: VerificationSession) {
  if (session.verdictDueAtMs === null) return
  world.alarms.at(session.verdictDueAtMs, () => {
    session.verdictDueAtMs = null
    move(world, session, 'verified')
  })
}

function move(world: World, session: VerificationSession, status: VerificationSession['status']) {
  session.status = status
  tellPartner(world, session)
}
