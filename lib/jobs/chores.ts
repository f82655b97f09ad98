import { parseCronItems, type ParsedCronItem } from 'graphile-worker'

/** What is due again and again, by name, and when: minute, hour, day, month, weekday, in UTC, as cron writes it. */
export type Chores = Record<string, string>

/** Of many processes one queues each chore when it is due, and one does it. What was due while none ran is left out. */
export function whenDue(chores: Chores): ParsedCronItem[] {
  return parseCronItems(
    Object.entries(chores).map(([task, match]) => ({ task, match, options: { backfillPeriod: 0, jobKey: task } })),
  )
}
