import { Prisma, type Transfer } from '../db/generated/client'
import { db } from '../db/prisma'
import { finalTransferStatuses } from '../domain/transfer'
import { log } from '../log'
import { scheduleDelivery, scheduleReading } from './schedule-transfer'

const batchSize = 500
/** So far apart are the readings of a sweep, so that it never crowds out people who wait. */
const spacingMs = 200
/** So long Jiko is asked once more for what it would not take: a request may have been slower than its refusal. */
const doubtMs = 48 * 60 * 60_000

type Open = Pick<Transfer, 'id' | 'jikoStatus' | 'refusedAt'>

/**
 * Has every confirmed transfer that is not over brought to Jiko, or compared with what Jiko says of it, whatever became
 * of the job that was to do so. Safe to repeat: a job that is still there is only brought forward.
 */
export async function sweepTransfers(): Promise<void> {
  let swept = 0
  for await (const { id, jikoStatus, refusedAt } of openTransfers()) {
    const runAt = new Date(Date.now() + (swept += 1) * spacingMs)
    if (jikoStatus || refusedAt) await scheduleReading(db(), id, { source: 'SWEEP' }, runAt)
    else await scheduleDelivery(db(), id, runAt)
  }
  log.info('transfers.swept', { count: swept })
}

async function* openTransfers() {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await db().$queryRaw<Open[]>`
      select id, "jikoStatus", "refusedAt" from "Transfer"
       where id > ${last}::uuid and "confirmedAt" is not null
         and coalesce("jikoStatus" not in (${Prisma.join([...finalTransferStatuses])}),
                      "refusedAt" is null or "refusedAt" > ${new Date(Date.now() - doubtMs)})
       order by id limit ${batchSize}`
    if (batch.length === 0) return
    yield* batch
    last = batch.at(-1)!.id
  }
}
