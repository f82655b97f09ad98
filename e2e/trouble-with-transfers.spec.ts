import { Customer, travel } from './customer'
import { sandbox, type Fault } from './sandbox'
import { expect, test } from './story'

/** When what moves money fails. These change the one sandbox that all stories share, so they run alone. */
test.afterEach(() => sandbox.removeFaults())

const posting = { method: 'POST', path: '^/api/v1/transfers/on-us/$' }
/** What could not be carried at once is tried again after ten seconds; a lost webhook is made up for by asking. */
const comesWithinMs = 60_000

const troubles: [string, Fault][] = [
  ['the answer is lost', { match: posting, kind: 'drop-after', count: 1 }],
  ['every webhook is lost', { match: { path: 'webhook' }, kind: 'lose' }],
  ['every webhook comes twice', { match: { path: 'webhook' }, kind: 'twice' }],
]

for (const [what, fault] of troubles) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${what}: money moves once, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ elsewhere }) => {
      test.setTimeout(240_000)
      const applicant = await elsewhere({ javaScriptEnabled })
      const customer = await Customer.from(applicant, 900_000, { reloads: !javaScriptEnabled })
      const wishes = [
        { to: travel, cents: 25_50 },
        { to: 'Rosa Diaz', cents: 25_50 },
        { to: 'Rosa Diaz', cents: 'everything' },
      ] as const
      for (const wish of wishes) {
        const id = await customer.reviews(wish, wish.cents === 'everything' ? { sent: 2 } : undefined)
        await sandbox.addFault(fault)
        await applicant.presses(applicant.words.transfer.confirm)
        await customer.seesState('completed', { timeout: comesWithinMs })
        await sandbox.removeFaults()
        expect(await customer.timesMoved(id)).toBe(1)
      }
      expect(await customer.holds(customer.travel)).toBe(25_50)
    })
  }
}
