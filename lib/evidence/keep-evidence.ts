import type { Transaction } from '../db/prisma'
import { canonicalJson } from './canonical-json'
import { extendChain } from './chain'
import type { EvidenceFact } from './fact'
import { evidenceMac } from './evidence-mac'

/**
 * Keeps facts as evidence, in their order, in the caller's transaction: together with what they are about, or neither
 * is. The caller has locked or changed the application's row in this transaction, so nobody else extends its chain.
 */
export async function keepEvidence(
  tx: Transaction,
  applicationId: string,
  facts: readonly EvidenceFact[],
  happenedAt = new Date(),
): Promise<void> {
  const end = await tx.evidenceHead.findUnique({ where: { applicationId } })
  const { entries, head } = extendChain(await evidenceMac(), applicationId, end, facts, happenedAt)
  await tx.$executeRaw`
    with kept as (
      insert into "EvidenceEntry"
      select * from jsonb_populate_recordset(null::"EvidenceEntry", ${JSON.stringify(entries)}::jsonb)
    )
    insert into "EvidenceHead"
    select * from jsonb_populate_record(null::"EvidenceHead", ${JSON.stringify(head)}::jsonb)
    on conflict ("applicationId") do update
      set sequence = excluded.sequence, "lastHash" = excluded."lastHash", hash = excluded.hash`
}

/** The same for one fact, unless the last one of its kind says just this. */
export async function keepIfNew(tx: Transaction, applicationId: string, fact: EvidenceFact): Promise<void> {
  if (await isLastSaid(tx, applicationId, fact)) return
  await keepEvidence(tx, applicationId, [fact])
}

/** Whether the last fact of this kind says just this. */
export async function isLastSaid(
  store: Pick<Transaction, 'evidenceEntry'>,
  applicationId: string,
  { kind, ...body }: EvidenceFact,
): Promise<boolean> {
  const last = await store.evidenceEntry.findFirst({ where: { applicationId, kind }, orderBy: { sequence: 'desc' } })
  return last?.body === canonicalJson(body)
}
