import { once } from 'node:events'
import { startWorker } from './worker'

/**
 * A process of its own that works off the queue, for tests that end it. It says what it does, and a job goes on
 * until it is told to finish. Its argument: how long jobs have on SIGTERM, in milliseconds.
 */
const say = (what: string) => process.send?.(what)

const worker = await startWorker({
  hold: async () => {
    say('began')
    await once(process, 'message')
    say('finished')
  },
})

process.once('SIGTERM', async () => {
  await worker.stop(Number(process.argv[2]))
  process.exit(0)
})
say('ready')
