import type { Language } from '@/lib/domain/language'
import { yieldsOf } from '@/lib/domain/maturity'
import type { Holding } from '@/lib/domain/pocket'
import { formatRate } from '@/lib/domain/rate'
import type { homeWords } from '@/lib/words/home'

/** "4.30% a year", or from the lowest to the highest; null where Jiko names none. */
export function sayYield(holdings: readonly Holding[], words: (typeof homeWords)[Language], language: Language): string | null {
  const found = yieldsOf(holdings)
  const lowest = found && formatRate(found.lowest, language)
  const highest = found && formatRate(found.highest, language)
  if (!lowest || !highest) return null
  return lowest === highest ? words.yield(lowest) : words.yields(lowest, highest)
}
