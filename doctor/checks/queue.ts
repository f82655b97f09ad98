import { readdirSync } from 'node:fs'
import path from 'node:path'
import { evidence, Trouble } from '../evidence'
import { attention, notReady, ready, type Finding, type Group } from '../finding'
import type { Patient } from '../patient'
import { readQueueFacts, isWorkedOff, type QueueFacts } from '../queue-facts'
import { withStore } from '../store'
import type { StoreFacts } from '../store-facts'

/** Jobs begin within milliseconds, or two seconds behind a pooler; one that waits so long waits for nobody. */
const waitMaxMs = 2 * 60_000
const look = 'Look into the log of the workers for job.failed.'

export function queueGroup({ settings, root }: Patient, store: () => Promise<StoreFacts>): Group {
  const url = settings.DATABASE_URL
  const facts = evidence('queue.schema', async () => {
    await store()
    const found = await withStore(url, readQueueFacts)
    if (!found) throw new Trouble('the queue has no tables yet', 'Start the app once on this database: it makes them.')
    return found
  })
  const judged = (id: string, looksAt: string, judge: (facts: QueueFacts) => Finding) => ({
    id: `queue.${id}`,
    looksAt,
    look: async () => judge(await facts()),
  })
  return {
    title: 'Queue',
    reach: 'network',
    checks: [
      judged('schema', 'Tables', ({ version }) => judgeVersion(version, readOurVersion(root))),
      judged('waiting', 'Nothing waits for long', judgeWaiting),
      judged('given-up', 'Nothing given up', judgeGivenUp),
      {
        id: 'queue.worker',
        looksAt: 'A worker works',
        look: async () => judgeWorker(await facts().then(() => withStore(url, isWorkedOff))),
      },
    ],
  }
}

/** graphile-worker numbers its own migrations: 000019.sql. */
function readOurVersion(root: string): number {
  const files = readdirSync(path.join(root, 'node_modules', 'graphile-worker', 'sql'))
  return Math.max(...files.map((file) => Number.parseInt(file, 10)))
}

function judgeVersion(version: number, ours: number): Finding {
  if (version === ours) return ready(`version ${version}`)
  if (version > ours)
    return attention(`version ${version}, newer than ours (${ours})`, 'Deploy the version of the app that brought it.')
  return notReady(
    `version ${version}, older than ours (${ours})`,
    'Start the app once on this database: it brings them up to date.',
  )
}

function judgeWaiting({ waitingMs, waitingTask }: QueueFacts): Finding {
  if (waitingMs <= waitMaxMs) return ready('nothing is overdue')
  return notReady(
    `${waitingTask} has been due for ${Math.round(waitingMs / 60_000)} minutes`,
    `Start a process whose FOYER_ROLE is all or worker. ${look}`,
  )
}

function judgeGivenUp({ givenUp }: QueueFacts): Finding {
  if (givenUp.length === 0) return ready('nothing')
  const list = givenUp.map(({ task, count }) => `${count} of ${task}`).join(', ')
  return notReady(
    `given up after all tries: ${list}`,
    `${look} Once mended: select graphile_worker.reschedule_jobs(array[id], attempts => 0).`,
  )
}

function judgeWorker(isWorked: boolean): Finding {
  if (isWorked) return ready('a job of no effect was taken and done')
  return notReady('nobody took a job within 5 s', 'Start a process whose FOYER_ROLE is all or worker.')
}
