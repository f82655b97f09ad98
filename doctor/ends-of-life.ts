/** When a version of something that we run on gets no more security fixes, by its major number. */
type EndsOfLife = Record<number, string>

/** https://github.com/nodejs/Release */
export const nodeEnds: EndsOfLife = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30' }

/** https://www.postgresql.org/support/versioning */
export const postgresEnds: EndsOfLife = {
  13: '2025-11-13',
  14: '2026-11-12',
  15: '2027-11-11',
  16: '2028-11-09',
  17: '2029-11-08',
  18: '2030-11-14',
}

/** The day on which this version ended, when that is over; null when it is supported, or newer than our list. */
export function endedOn(ends: EndsOfLife, major: number, nowMs: number): string | null {
  const oldest = Math.min(...Object.keys(ends).map(Number))
  if (major < oldest) return `before ${ends[oldest]}`
  const end = ends[major]
  return end && Date.parse(end) < nowMs ? end : null
}
