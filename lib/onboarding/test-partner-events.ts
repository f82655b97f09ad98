import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import type { Prisma } from '../db/generated/client'
import { tellPartner } from './tell-partner'

/** An application of somebody of whom nothing is known, sent a moment ago. */
export async function sentBySomebody(): Promise<string> {
  const applicant = await db().applicant.create({
    data: { language: 'en', emailDigest: randomUUID(), emailSealed: new Uint8Array(1), emailProvedAt: new Date() },
  })
  const { id } = await db().application.create({ data: { applicantId: applicant.id } })
  await become(id, { sentAt: new Date() })
  return id
}

/** The application changes, and the partner is to hear of it. */
export async function become(id: string, change: Prisma.ApplicationUpdateInput): Promise<void> {
  await db().$transaction(async (tx) => {
    await tellPartner(tx, await tx.application.update({ where: { id }, data: change }))
  })
}

/** The same, several times over. */
export async function becomeAll(id: string, statuses: readonly string[]): Promise<void> {
  for (const jikoStatus of statuses) await become(id, { jikoStatus, jikoUpdatedAt: new Date() })
}
