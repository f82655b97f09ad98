import { db } from '@/lib/db/prisma'
import { broken, unprintable } from './broken'
import { findBrokenAnswers } from './stored-answers'
import { findBrokenApplications } from './stored-applications'
import { findBrokenPeople } from './stored-people'
import { findBrokenPictures } from './stored-pictures'

/** Every thing in the store that should not be there, in words. */
export async function findStoredGarbage(): Promise<string[]> {
  const found = [findBrokenAnswers(), findBrokenPeople(), findBrokenApplications(), findBrokenPictures(), events(), jobs()]
  return (await Promise.all(found)).flat()
}

async function events() {
  const rows = await db().jikoEvent.findMany()
  return broken('an event with a name that nobody can read', rows, ({ id, type }) => !unprintable.test(id + type))
}

async function jobs() {
  const stuck = await db().$queryRaw<{ id: string; task: string; error: string | null }[]>`
    select id::text, task_identifier as task, last_error as error from graphile_worker.jobs where last_error is not null`
  return stuck.map(({ id, task, error }) => `a job that failed: ${task} ${id} ${error?.slice(0, 200)}`)
}
