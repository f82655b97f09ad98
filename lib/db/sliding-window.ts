import { db } from './prisma'

type Window = { key: string; max: number; windowMs: number }

/**
 * Counts one more of something that may happen `max` times within any `windowMs`; false when it has. One statement,
 * which locks the row: whoever counts at the same moment, in whatever process, waits and sees the others. Old rows
 * are cleared away with those of rate-limiter-flexible, which lie in the same table.
 */
export async function countWithin({ key, max, windowMs }: Window): Promise<boolean> {
  const window = `${windowMs} milliseconds`
  const counted = await db().$executeRaw`
    insert into "RateLimiterFlexible" as kept (key, points, expire, times)
    values (${key}, 1, clock_timestamp() + ${window}::interval, array[clock_timestamp()])
    on conflict (key) do update
       set points = kept.points + 1,
           expire = excluded.expire,
           times = array(select time from unnest(kept.times) time where time > clock_timestamp() - ${window}::interval)
                   || clock_timestamp()
     where (select count(*) from unnest(kept.times) time where time > clock_timestamp() - ${window}::interval) < ${max}`
  return counted === 1
}

/** Takes the latest one back. */
export async function uncountLatest(key: string): Promise<void> {
  await db().$executeRaw`
    update "RateLimiterFlexible" set times = times[:cardinality(times) - 1], points = points - 1
     where key = ${key} and cardinality(times) > 0`
}
