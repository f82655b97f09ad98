import { db } from '../db/prisma'
import type { PocketAct } from '../db/generated/client'
import { open } from '../vault/seal'
import { namePlace } from './pocket-act'

/** What a person is told about something they wanted done with a Pocket and that is not simply done. */
export type OpenPocketAct = {
  id: string
  kind: 'open' | 'rename' | 'close'
  /** `uncertain`: nobody could find out in time whether Jiko did it. */
  state: 'on-its-way' | 'refused' | 'uncertain'
  /** What it is to be called, while it is on its way. */
  name: string | null
  askedAt: Date
}

const toldForMs = 24 * 60 * 60_000
const kinds = { OPEN: 'open', RENAME: 'rename', CLOSE: 'close' } as const

/** All that is on its way, and what came to nothing within a day; the newest first. */
export async function findOpenPocketActs(applicantId: string): Promise<OpenPocketAct[]> {
  const since = { gt: new Date(Date.now() - toldForMs) }
  const acts = await db().pocketAct.findMany({
    where: {
      applicantId,
      doneAt: null,
      OR: [{ refusedAt: null, droppedAt: null }, { refusedAt: since }, { droppedAt: since, kind: { not: 'RENAME' } }],
    },
    orderBy: { askedAt: 'desc' },
  })
  return Promise.all(acts.map(tell))
}

async function tell({ id, kind, refusedAt, droppedAt, nameSealed, askedAt }: PocketAct): Promise<OpenPocketAct> {
  const name = nameSealed ? await open(nameSealed, namePlace(id)) : null
  return { id, kind: kinds[kind], state: refusedAt ? 'refused' : droppedAt ? 'uncertain' : 'on-its-way', name, askedAt }
}
