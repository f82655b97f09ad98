import { db } from '../db/prisma'
import { env } from '../env'
import type { Login, LoginStore } from '../jiko/token'
import { open, seal, SealBroken } from '../vault/seal'

const tokenPlace = { table: 'JikoLogin', column: 'tokenSealed', row: '1' }
/** Any number, as long as nothing else in this database locks it. */
const lockNumber = 7_453_001

/** One login at Jiko for every process of this app: it lies sealed in our own database, and one process renews it. */
export const sharedLogin: LoginStore = { renew }

async function renew(isStale: (kept: Login) => boolean, logIn: () => Promise<Login>): Promise<Login> {
  const found = await findLogin()
  if (found && !isStale(found)) return found
  // Whoever waits here finds what the one before has brought.
  const timeout = 3 * env().JIKO_TIMEOUT_MS
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${lockNumber}::bigint)`
      const renewed = await findLogin()
      if (renewed && !isStale(renewed)) return renewed
      const login = await logIn()
      const row = { tokenSealed: await seal(login.token, tokenPlace, 'app', tx), endsAt: new Date(login.endsAtMs) }
      await tx.jikoLogin.upsert({ where: { id: 1 }, create: row, update: row })
      return login
    },
    { timeout, maxWait: timeout },
  )
}

async function findLogin(): Promise<Login | null> {
  const row = await db().jikoLogin.findUnique({ where: { id: 1 } })
  if (!row) return null
  try {
    return { token: await open(row.tokenSealed, tokenPlace), endsAtMs: row.endsAt.getTime() }
  } catch (error) {
    if (error instanceof SealBroken) return null // Its key has left the ring: log in anew.
    throw error
  }
}
