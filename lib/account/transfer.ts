import { isId } from '../db/is-id'
import { db, type Transaction } from '../db/prisma'
import type { Transfer } from '../db/generated/client'
import { cents, type Cents } from '../domain/money'
import type { TransferAmount, TransferKind } from '../domain/transfer'
import { lockApplicationOfCustomer } from '../onboarding/lock-application'
import { open, seal, type Place, type Sealed } from '../vault/seal'

export type { Transfer }

/** A customer's own transfer; null for one that is somebody else's, or nobody's. */
export async function findTransferOf(applicantId: string, id: string): Promise<Transfer | null> {
  return isId(id) ? db().transfer.findFirst({ where: { id, applicantId } }) : null
}

export type LockedTransfer = { transfer: Transfer; applicationId: string | null }

/**
 * Locked until the transaction ends, and before it the application of the customer, whose evidence tells of it;
 * a customer of whom only Jiko knows has none.
 */
export async function lockTransfer(tx: Transaction, id: string): Promise<LockedTransfer | null> {
  const found = await tx.transfer.findUnique({ where: { id }, select: { customerId: true } })
  if (!found) return null
  const application = await lockApplicationOfCustomer(tx, found.customerId)
  await tx.$executeRaw`select 1 from "Transfer" where id = ${id}::uuid for update`
  const transfer = await tx.transfer.findUnique({ where: { id } })
  return transfer && { transfer, applicationId: application?.id ?? null }
}

export function kindOf({ kind }: Pick<Transfer, 'kind'>): TransferKind {
  return kind as TransferKind
}

export function amountOf({ amountCents }: Pick<Transfer, 'amountCents'>): TransferAmount {
  return amountCents === null ? 'everything' : { cents: cents(Number(amountCents)) }
}

/** What Jiko moved and took for it; null until it is known. */
export function movedOf({ movedCents, feeCents }: Pick<Transfer, 'movedCents' | 'feeCents'>): { moved: Cents; fee: Cents } | null {
  return movedCents === null ? null : { moved: cents(Number(movedCents)), fee: cents(Number(feeCents ?? 0)) }
}

type Owned = Pick<Transfer, 'id' | 'applicantId'>

/** Sealed for whose act it is; of the partner's own for the app. Nothing is kept of an empty one. */
export async function sealDescription({ id, applicantId }: Owned, text: string, tx?: Transaction): Promise<Sealed | null> {
  return text === '' ? null : seal(text, placeOf(id), applicantId === null ? 'app' : { applicantId }, tx)
}

/** '' when there is none, or none any more. */
export async function descriptionOf({ id, descriptionSealed }: Pick<Transfer, 'id' | 'descriptionSealed'>): Promise<string> {
  return descriptionSealed ? open(descriptionSealed, placeOf(id)) : ''
}

function placeOf(id: string): Place {
  return { table: 'Transfer', column: 'descriptionSealed', row: id }
}
