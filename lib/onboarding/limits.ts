import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '../db/prisma'
import { codePolicy } from '../domain/code'
import { env } from '../env'
import { digest } from '../vault/digest'

const day = 24 * 60 * 60
const hour = 60 * 60

/** Many more than anybody needs who takes each picture several times. */
const uploadsPerDayMax = 100

/** What is counted, how often it may happen, and in how many seconds. Held in PostgreSQL, so it survives restarts. */
const limits = {
  'sends-per-address': () => ({ points: codePolicy.sendsPerAddressPerDayMax, duration: day }),
  'sends-per-ip': () => ({ points: env().CODE_SENDS_PER_IP_PER_HOUR_MAX, duration: hour }),
  'wrong-per-address': () => ({ points: codePolicy.wrongPerAddressPerDayMax, duration: day }),
  'uploads-per-application': () => ({ points: uploadsPerDayMax, duration: day }),
} as const
export type Limit = keyof typeof limits

/** Counts one more of these; false when the limit is reached. The subject (an address, an IP) is kept as a keyed hash. */
export async function isWithin(limit: Limit, subject: string): Promise<boolean> {
  try {
    await limiter(limit).consume(await digest(limit, subject))
    return true
  } catch (reached) {
    if (reached instanceof RateLimiterRes) return false
    throw reached
  }
}

/** Takes one back that was counted before it was known to be harmless. */
export async function uncount(limit: Limit, subject: string): Promise<void> {
  await limiter(limit).reward(await digest(limit, subject))
}

const limiters = new Map<Limit, RateLimiterPrisma>()

function limiter(limit: Limit): RateLimiterPrisma {
  const known = limiters.get(limit)
  if (known) return known
  const made = new RateLimiterPrisma({ storeClient: db(), tableName: 'rateLimiterFlexible', keyPrefix: limit, ...limits[limit]() })
  limiters.set(limit, made)
  return made
}
