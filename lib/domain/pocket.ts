import { z } from 'zod'
import { refuse, accept, type Outcome } from './outcome'
import { sumOf, type Cents } from './money'

/** How a Pocket stands; `unknown` is a word of Jiko's that is new to us. */
export type PocketStatus = 'open' | 'pending' | 'frozen' | 'closed' | 'unknown'

/** A Treasury bill in a Pocket. `yieldRate` is Jiko's decimal text: "0.0430" is 4.3 % a year. */
export type Holding = {
  cusip: string
  description: string | null
  marketValue: Cents
  /** YYYY-MM-DD. */
  maturesOn: string | null
  yieldRate: string | null
}

/** A Pocket in our words. `invested` and `cash` make `total`. */
export type Pocket = {
  id: string
  name: string
  status: PocketStatus
  /** Null where Jiko does not say, or says something new. */
  termWeeks: number | null
  total: Cents
  invested: Cents
  cash: Cents
  /** Since it was opened; null where Jiko does not say. */
  earned: Cents | null
  holdings: Holding[]
}

const statuses: Record<string, PocketStatus> = { OPEN: 'open', PENDING: 'pending', FROZEN: 'frozen', CLOSED: 'closed' }

export function pocketStatusOf(jikoStatus: string): PocketStatus {
  return Object.hasOwn(statuses, jikoStatus) ? statuses[jikoStatus]! : 'unknown'
}

/** 4, 13, 26 or 52, of a strategy such as UST-4W: bills are sold for these terms. Anything else is new to us: null. */
export function termWeeksOf(strategyId: string | null): number | null {
  const weeks = /^UST-(4|13|26|52)W$/.exec(strategyId ?? '')?.[1]
  return weeks ? Number(weeks) : null
}

/** The Pockets that still are; a closed one is history. */
export function livingOf(pockets: readonly Pocket[]): Pocket[] {
  return pockets.filter(({ status }) => status !== 'closed')
}

export function totalOf(pockets: readonly Pocket[]): Cents {
  return sumOf(pockets.map(({ total }) => total))
}

export type ClosingRefusal = 'closed' | 'pending' | 'frozen' | 'not-empty' | 'last-one'

/** Whether a Pocket may be closed: an empty, open one beside which another stays open (Jiko, Update Pocket). */
export function mayClose(pocket: Pocket, all: readonly Pocket[]): Outcome<ClosingRefusal> {
  const { status } = pocket
  if (status === 'closed' || status === 'pending' || status === 'frozen') return refuse(status)
  if (pocket.total !== 0 || pocket.holdings.length > 0) return refuse('not-empty')
  const others = all.filter(({ id, status }) => id !== pocket.id && status === 'open')
  return others.length === 0 ? refuse('last-one') : accept()
}

/** Our own bounds, for Jiko names none: a name that fits on a phone, and Pockets that fit on a page. */
export const pocketNameMax = 50
export const pocketsMax = 20

export type PocketNameProblem = 'pocket-name-missing' | 'pocket-name-too-long'
export type NewPocketProblem = PocketNameProblem | 'term-missing'

/** What somebody calls a Pocket: one line of text. */
export const pocketNameFields = z.object({
  name: z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim())
    .refine((name) => name !== '', 'pocket-name-missing' satisfies PocketNameProblem)
    .refine((name) => [...name].length <= pocketNameMax, 'pocket-name-too-long' satisfies PocketNameProblem),
})

/** A new one: its name, and the strategy by which it invests. Which there are, Jiko says. */
export const newPocketFields = pocketNameFields.extend({
  term: z.string().default('').refine((term) => termWeeksOf(term) !== null, 'term-missing' satisfies NewPocketProblem),
})
