import { openPocket } from '../jiko/open-pocket'
import { bankNow, payBackDueBills } from '../jiko/bank-time'
import type { Pocket } from '../jiko/account-nouns'
import { pocketsOf } from '../jiko/pockets-of'
import { addMonths, dateOf, dayMs, monthOf } from '../ledger/days'
import { mature } from '../ledger/invest'
import { deposit } from '../ledger/move-money'
import { cashOf, outside, type Story } from '../ledger/posting'
import type { World } from '../world'

const payroll = (companyName: string): Story => ({ type: 'ACH', companyName, portalId: null })

/** Pretends that a customer's Pockets were opened months ago, and that pay came each month on the third. */
export function pretendMonths(world: World, customerId: string, months: number, depositCents: number) {
  const pockets = pocketsOf(world, customerId)
  const thisMonth = monthOf(dateOf(bankNow(world)))
  for (const pocket of pockets) {
    const opened = addMonths(monthOf(pocket.timeCreated), -months)
    pocket.timeCreated = `${opened}-01T15:00:00.000Z`
  }
  const [first] = pockets
  for (let ago = months; first && depositCents > 0 && ago > 0; ago -= 1) {
    const at = new Date(`${addMonths(thisMonth, -ago)}-03T15:00:00.000Z`)
    mature(world.books, first, at)
    deposit(world.books, first, depositCents, payroll('Sandbox Payroll'), at)
  }
  payBackDueBills(world)
}

const smallCents = [12_34, 5_00, 48_90, 27_15, 60_01]

/** Gives a customer many Pockets, and many small payments in and out over six years, shared out among them. */
export function makePlenty(world: World, customerId: string, pocketsMin: number, transactions: number) {
  const wish = { depositStrategyId: 'UST-4W', reinvestmentStrategyId: 'UST-4W' }
  for (let number = pocketsOf(world, customerId).length + 1; number <= pocketsMin; number += 1) {
    openPocket(world, customerId, { ...wish, name: `Pocket ${number}` })
  }
  const pockets = pocketsOf(world, customerId)
  const startMs = bankNow(world).getTime() - 6 * 365 * dayMs
  const stepMs = (bankNow(world).getTime() - startMs) / (transactions + 1)
  for (let index = 0; index < transactions; index += 1) {
    const turn = Math.floor(index / pockets.length)
    pay(world, pockets[index % pockets.length]!, turn, new Date(startMs + index * stepMs))
  }
  for (const pocket of pockets) pocket.timeCreated = new Date(startMs).toISOString()
}

/** In at one turn, and out at the next. */
function pay({ books }: World, { id }: Pocket, turn: number, at: Date) {
  const cents = smallCents[Math.floor(turn / 2) % smallCents.length]! * (turn % 2 === 0 ? 1 : -1)
  const story = payroll(cents > 0 ? 'Bay Clinic' : 'Corner Market')
  books.post({ at, story, entries: [[outside, -cents], [cashOf(id), cents]] })
}
