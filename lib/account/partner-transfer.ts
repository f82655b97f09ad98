import { db } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { isEnough, mayBeEverything, sourceMax, type PartnerKind, type TransferAmount } from '../domain/transfer'
import { env } from '../env'
import { log } from '../log'
import { keepConfirmed } from './confirm-transfer'
import { deliverTransfer } from './deliver-transfer'
import { keepDraft } from './keep-draft'
import { readMovable } from './read-ways'
import { lockTransfer, type Transfer } from './transfer'

/** Money between the partner's own Pocket and a customer's; `text`: where it comes from, or goes to, at the partner. */
export type PartnerWish = { kind: PartnerKind; customerId: string; pocketId: string; amount: TransferAmount; text: string }

export type PartnerRefusal =
  | 'partner-account-missing'
  | 'text-unfit'
  | 'everything-not-possible'
  | 'pocket-unknown'
  | 'pocket-not-open'
  | 'not-enough-money'

/**
 * Whether Jiko would be asked to do this: for the partner's own systems and `npm run transfer`, never for a customer's
 * request (a wall in .dependency-cruiser.cjs). Of the partner's own Pocket Jiko alone knows what it holds.
 * @throws JikoUnavailable and its kin
 */
export async function judgePartnerTransfer({ kind, customerId, pocketId, amount, text }: PartnerWish): Promise<Outcome<PartnerRefusal>> {
  if (!env().JIKO_PARTNER_ACCOUNT_ID) return refuse('partner-account-missing')
  if (text.trim() === '' || [...text].length > sourceMax) return refuse('text-unfit')
  if (amount === 'everything' && !mayBeEverything(kind)) return refuse('everything-not-possible')
  const pocket = (await readMovable(customerId)).find(({ id }) => id === pocketId)
  if (!pocket) return refuse('pocket-unknown')
  if (!pocket.isOpen) return refuse('pocket-not-open')
  if (kind === 'to-partner' && !isEnough(pocket.worth, amount)) return refuse('not-enough-money')
  return accept()
}

/** Keeps it as the partner's act, from which on it is to happen, once; nothing has gone out yet. */
export async function keepPartnerTransfer({ kind, customerId, pocketId, amount, text }: PartnerWish): Promise<{ id: string }> {
  const ours = env().JIKO_PARTNER_ACCOUNT_ID!
  const ends = kind === 'from-partner' ? { fromId: ours, toId: pocketId } : { fromId: pocketId, toId: ours }
  return db().$transaction(async (tx) => {
    const { id } = await keepDraft({ applicantId: null, customerId, kind, ...ends, amount, description: text }, tx)
    await keepConfirmed(tx, (await lockTransfer(tx, id))!)
    return { id }
  })
}

/** Tries now; the queue finishes what cannot be done at once. Answers what is known of it by then. */
export async function sendPartnerTransfer(id: string): Promise<Transfer> {
  try {
    await deliverTransfer(id)
  } catch (error) {
    log.error('transfer.delivery-postponed', error, { transferId: id })
  }
  return db().transfer.findUniqueOrThrow({ where: { id } })
}
