const dayMs = 24 * 60 * 60_000

/** So many days from then. */
export function daysAfter(time: Date, days: number): Date {
  return new Date(time.getTime() + days * dayMs)
}

export function daysAgo(days: number): Date {
  return daysAfter(new Date(), -days)
}
