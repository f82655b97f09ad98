import { randomUUID } from 'node:crypto'
import { db, type Transaction } from '../db/prisma'
import type { TransferAmount, TransferKind } from '../domain/transfer'
import { sealDescription, type Transfer } from './transfer'

export type NewTransfer = {
  /** Null for the partner's own act. */
  applicantId: string | null
  customerId: string
  kind: TransferKind
  fromId: string
  toId: string
  amount: TransferAmount
  description: string
}

/** Keeps a transfer that nobody has confirmed yet, under the id by which Jiko is going to know it. */
export async function keepDraft({ amount, description, ...transfer }: NewTransfer, tx?: Transaction): Promise<Transfer> {
  const id = randomUUID()
  const descriptionSealed = await sealDescription({ id, applicantId: transfer.applicantId }, description, tx)
  const amountCents = amount === 'everything' ? null : Number(amount.cents)
  return (tx ?? db()).transfer.create({ data: { id, ...transfer, amountCents, descriptionSealed } })
}
