import type { Transaction } from '../db/prisma'
import { makeCode } from '../domain/code'
import { refuse, type Outcome } from '../domain/outcome'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { MailUnavailable } from '../messages/mail'
import { TextsUnavailable } from '../messages/texts'
import type { Owner } from '../vault/data-keys'
import { seal } from '../vault/seal'
import { codeDigestOf, codePlace } from './challenge-seals'
import type { CodeCarrier, CodeChannel } from './code-carriers'
import { deliverCode } from './deliver-code'

/** A new code as a challenge keeps it: to be compared, and sealed until it has gone out. */
export async function makeSealedCode(challengeId: string, owner: Owner) {
  const code = makeCode()
  return { codeDigest: await codeDigestOf(challengeId, code), codeSealed: await seal(code, codePlace(challengeId), owner) }
}

/** If this process dies before the vendor has taken the code, the queue sends it after so long. */
const fallbackAfterMs = 30_000

export async function planDelivery(tx: Transaction, challengeId: string, channel: CodeChannel): Promise<void> {
  const runAt = new Date(Date.now() + fallbackAfterMs)
  await addJob(tx, { name: 'deliver-code', payload: { challengeId, channel }, key: `code:${challengeId}`, runAt })
}

/** Carries a kept code at once, so that the person sees the result; a vendor's trouble is a refusal here. */
export async function carryCodeNow<Refusal extends string>(
  challengeId: string,
  carrier: CodeCarrier<Refusal>,
): Promise<Outcome<Refusal>> {
  try {
    return await deliverCode(challengeId, carrier)
  } catch (error) {
    if (!(error instanceof MailUnavailable || error instanceof TextsUnavailable)) throw error
    log.error('code.undelivered', error, { messageKind: carrier.channel })
    return refuse(carrier.whenDown)
  }
}
