import { db } from '../db/prisma'

/** A code works for minutes; who has asked for one and never typed it leaves an address behind. */
const keptMs = 24 * 60 * 60_000

/** Forgets sign-in codes of the day before, and with them the addresses of people who never came. */
export async function forgetOldCodes(): Promise<void> {
  await db().challenge.deleteMany({ where: { purpose: 'SIGN_IN', startedAt: { lt: new Date(Date.now() - keptMs) } } })
}
