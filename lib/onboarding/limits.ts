import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '../db/prisma'
import { countWithin, uncountLatest } from '../db/sliding-window'
import { codePolicy } from '../domain/code-policy'
import { env } from '../env'
import { log } from '../log'
import { digest } from '../vault/digest'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/** Many more than anybody needs who takes each picture several times. */
const uploadsPerDayMax = 100
/** More papers than any change at a bank needs. */
const changesPerDayMax = 10

type Rule = { max: number; windowMs: number; isSliding?: true }
const withinAnyDay = (max: number): Rule => ({ max, windowMs: dayMs, isSliding: true })
const perDay = (max: number): Rule => ({ max, windowMs: dayMs })

/**
 * What is counted, and how often it may happen: within any 24 hours where few are allowed and each counts, else in
 * windows that begin with the first. Held in PostgreSQL, so it survives restarts and holds for all processes together.
 */
const limits = {
  'sends-per-address': () => withinAnyDay(codePolicy.sendsPerAddressPerDayMax),
  'sends-by-holder': () => withinAnyDay(codePolicy.sendsByHolderPerDayMax),
  'sends-per-ip': () => ({ max: env().CODE_SENDS_PER_IP_PER_HOUR_MAX, windowMs: hourMs }),
  'wrong-per-address': () => withinAnyDay(codePolicy.wrongPerAddressPerDayMax),
  'wrong-by-holder': () => withinAnyDay(codePolicy.wrongByHolderPerDayMax),
  'texts-per-applicant': () => perDay(codePolicy.textsPerApplicantPerDayMax),
  'texts-per-prefix': () => perDay(env().TEXTS_PER_PREFIX_PER_DAY_MAX),
  'texts-per-day': () => perDay(env().TEXTS_PER_DAY_MAX),
  'uploads-per-application': () => perDay(uploadsPerDayMax),
  'changes-per-application': () => perDay(changesPerDayMax),
} as const satisfies Record<string, () => Rule>
export type Limit = keyof typeof limits

/**
 * Counts one more of these; false when the limit is reached, which the log then says, with the limit's name and
 * height. The subject (an address, an IP) is kept as a keyed hash.
 */
export async function isWithin(limit: Limit, subject: string): Promise<boolean> {
  const rule: Rule = limits[limit]()
  const key = await digest(limit, subject)
  const isFine = rule.isSliding ? await countWithin({ ...rule, key: `${limit}:${key}` }) : await consume(limit, rule, key)
  if (!isFine) log.warn('limit.reached', { because: limit, count: rule.max })
  return isFine
}

/** Takes one back that was counted before it was known to be harmless. */
export async function uncount(limit: 'wrong-per-address' | 'wrong-by-holder', subject: string): Promise<void> {
  await uncountLatest(`${limit}:${await digest(limit, subject)}`)
}

async function consume(limit: Limit, rule: Rule, key: string): Promise<boolean> {
  try {
    await limiter(limit, rule).consume(key)
    return true
  } catch (reached) {
    if (reached instanceof RateLimiterRes) return false
    throw reached
  }
}

const limiters = new Map<Limit, RateLimiterPrisma>()

function limiter(limit: Limit, { max: points, windowMs }: Rule): RateLimiterPrisma {
  const known = limiters.get(limit)
  if (known) return known
  const duration = windowMs / 1000
  const made = new RateLimiterPrisma({ storeClient: db(), tableName: 'rateLimiterFlexible', keyPrefix: limit, points, duration })
  limiters.set(limit, made)
  return made
}
