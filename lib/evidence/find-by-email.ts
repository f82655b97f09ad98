import { db } from '../db/prisma'
import { emailFields } from '../domain/email'
import { fingerprintAddress } from './fingerprint'
import { canonicalJson } from './canonical-json'

/** The ids of the applications for which this address was proved, gone ones too. Reads every such proof. */
export async function findApplicationsByEmail(typed: string): Promise<string[]> {
  const { data } = emailFields.safeParse({ email: typed })
  if (!data) throw new Error('That is no e-mail address')
  const body = canonicalJson({ channel: 'email', addressDigest: await fingerprintAddress(data.email) })
  const where = { kind: 'contact-proved', body }
  const proofs = await db().evidenceEntry.findMany({ where, distinct: ['applicationId'] })
  return proofs.map(({ applicationId }) => applicationId)
}
