import { sumOf, type Cents } from './money'
import type { Holding, Pocket } from './pocket'

/** What comes due on one day. */
export type Rung = { day: string; amount: Cents }

/** The ladder of maturities: what comes due when, across Pockets, the soonest first. */
export function ladderOf(pockets: readonly Pocket[]): Rung[] {
  const amounts = new Map<string, Cents[]>()
  for (const { maturesOn, marketValue } of pockets.flatMap(({ holdings }) => holdings)) {
    if (maturesOn) amounts.set(maturesOn, [...(amounts.get(maturesOn) ?? []), marketValue])
  }
  return [...amounts].map(([day, parts]) => ({ day, amount: sumOf(parts) })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** YYYY-MM-DD of what comes due first; null where nothing does. */
export function nextMaturityOf(pockets: readonly Pocket[]): string | null {
  return ladderOf(pockets)[0]?.day ?? null
}

/** The lowest and the highest yield of what a Pocket holds, as Jiko's text; null where it names none. */
export function yieldsOf(holdings: readonly Holding[]): { lowest: string; highest: string } | null {
  const rates = holdings.flatMap(({ yieldRate }) => yieldRate ?? []).sort((a, b) => Number(a) - Number(b))
  return rates.length === 0 ? null : { lowest: rates[0]!, highest: rates.at(-1)! }
}

/** Where a rung stands in a picture of the ladder: across by its day, high by its amount; each 0 to 1. */
export type PlacedRung = Rung & { across: number; height: number }

/** @param today YYYY-MM-DD, where the ladder begins; what is past due stands there too */
export function placeRungs(rungs: readonly Rung[], today: string): PlacedRung[] {
  const spanMs = Math.max(1, ...rungs.map(({ day }) => Date.parse(day) - Date.parse(today)))
  const most = Math.max(1, ...rungs.map(({ amount }) => amount))
  return rungs.map((rung) => ({
    ...rung,
    across: Math.max(0, Date.parse(rung.day) - Date.parse(today)) / spanMs,
    height: rung.amount / most,
  }))
}
