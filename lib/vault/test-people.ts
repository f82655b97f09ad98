import { createCipheriv, randomBytes, randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import { env } from '../env'
import type { Place, Sealed } from './seal'

/** Somebody with an application, of whom nothing is known. */
export async function somebody(): Promise<{ applicantId: string; applicationId: string }> {
  const { id: applicantId, application } = await db().applicant.create({
    data: { language: 'en', emailDigest: randomUUID(), emailProvedAt: new Date(), application: { create: {} } },
    include: { application: true },
  })
  return { applicantId, applicationId: application!.id }
}

/** As values were sealed before there were data keys: with a key of the ring. Written from its description, not by our code. */
export function sealTheOldWay(text: string, { table, column, row }: Place, key = env().VAULT_KEYS[0]!): Sealed {
  const name = Buffer.from(key.name)
  const header = Buffer.concat([Buffer.of(1, name.length), name])
  const nonce = randomBytes(12)
  const sealing = createCipheriv('aes-256-gcm', key.secret, nonce)
  sealing.setAAD(Buffer.concat([header, Buffer.from(JSON.stringify([table, column, row]))]))
  return new Uint8Array(Buffer.concat([header, nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]))
}
