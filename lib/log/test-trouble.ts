import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import pg from 'pg'
import { z } from 'zod'
import { db } from '../db/prisma'
import { log } from '../log'
import { keepForeignWordsOut } from './foreign-words'

/**
 * A process of its own in which everything goes wrong that can quote somebody: its first argument is what must not
 * come out. Started by a test that reads both of its streams.
 */
const secret = process.argv[2]!

keepForeignWordsOut()

async function inPostgres() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('create temporary table person (email text unique)')
    await client.query('insert into person values ($1), ($1)', [secret])
  } finally {
    await client.end()
  }
}

/** Where somebody has just left. */
async function deadAddress() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return `http://127.0.0.1:${port}`
}

const troubles: Record<string, () => Promise<unknown>> = {
  'postgresql.unique': inPostgres,
  'prisma.unique': async () => {
    const row = { data: { key: secret, points: 1, expire: null } }
    await db().$transaction([db().rateLimiterFlexible.create(row), db().rateLimiterFlexible.create(row)])
  },
  'prisma.argument': () => db().applicant.findFirst({ where: { [secret]: secret } as never }),
  'prisma.value': () => db().applicant.findFirst({ where: { id: secret } }),
  'mail.refused': () => createTransport({ host: '127.0.0.1', port: 1 }).sendMail({ to: secret, from: secret, subject: secret, text: secret }),
  'fetch.refused': async () => fetch(`${await deadAddress()}/${encodeURIComponent(secret)}`, { method: 'POST', body: secret }),
  'zod.refused': async () => z.object({ email: z.literal('x') }).parse({ email: secret, [secret]: 1 }),
  'json.refused': async () => JSON.parse(secret),
  'text.thrown': () => Promise.reject(secret),
}

for (const [event, trouble] of Object.entries(troubles)) {
  await trouble().catch((error: unknown) => {
    log.error(event, error, { because: secret })
    globalThis.console.error(`${secret}:`, error)
    globalThis.console.warn(error, secret)
    globalThis.console.log(error, { secret })
  })
}
process.emitWarning(secret)
void Promise.reject(new Error(secret))
setImmediate(() => {
  throw new Error(secret)
})
setTimeout(async () => {
  await db().$disconnect()
  log.info('process.through')
}, 50)
