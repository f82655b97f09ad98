import { Customer, travel, type Wish } from './customer'
import { partnerMoves } from './partner-command'
import { sandbox, type Fault } from './sandbox'
import { expect, test } from './story'

/** When what moves money fails. These change the one sandbox that all stories share, so they run alone. */
test.afterEach(() => sandbox.removeFaults())

const worthCents = 900_000
const posting = { method: 'POST', path: '^/api/v1/transfers/on-us/$' }
/** What could not be carried at once is tried again after ten seconds; a lost webhook is made up for by asking. */
const comesWithinMs = 60_000

const troubles: [string, Fault][] = [
  ['the answer is lost', { match: posting, kind: 'drop-after', count: 1 }],
  ['every webhook is lost', { match: { path: 'webhook' }, kind: 'lose' }],
  ['every webhook comes twice', { match: { path: 'webhook' }, kind: 'twice' }],
]

/** The trouble of this turn was met, and is over. */
async function hasHappened() {
  const [{ timesHappened } = { timesHappened: 0 }] = await sandbox.faults()
  expect(timesHappened).toBeGreaterThan(0)
  await sandbox.removeFaults()
}

for (const [what, fault] of troubles) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${what}: money moves once, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ elsewhere }) => {
      test.setTimeout(240_000)
      const applicant = await elsewhere({ javaScriptEnabled })
      const customer = await Customer.from(applicant, worthCents, { reloads: !javaScriptEnabled })
      const wishes: (Wish & { sent?: number })[] = [
        { to: travel, cents: 25_50 },
        { to: 'Rosa Diaz', cents: 25_50 },
        { to: 'Rosa Diaz', cents: 'everything', sent: 2 },
        { to: travel, cents: 'everything', sent: 3 },
      ]
      for (const { sent, ...wish } of wishes) {
        if (sent === 3) await sandbox.fund(customer.applicationId, worthCents, 'Bay Clinic')
        const id = await customer.reviews(wish, sent ? { sent } : undefined)
        await sandbox.addFault(fault)
        await applicant.presses(applicant.words.transfer.confirm)
        await customer.seesState('completed', { timeout: comesWithinMs })
        await hasHappened()
        expect(await customer.timesMoved(id)).toBe(1)
      }
      expect(await customer.holds(customer.travel)).toBe(worthCents + 25_50)
    })
  }

  test(`${what}: the partner's money moves once`, async ({ applicant }) => {
    test.setTimeout(240_000)
    const customer = await Customer.from(applicant, worthCents, { reloads: false })
    for (const [verb, amount] of [['fund', '25.50'], ['defund', '25.50'], ['defund', 'everything']] as const) {
      await sandbox.addFault(fault)
      const { id } = await partnerMoves(customer, verb, amount)
      await customer.isMoved(id, { timeout: comesWithinMs })
      await hasHappened()
    }
    await customer.seesTotal(0)
    expect(await customer.holds(customer.first)).toBe(0)
  })
}

test('a Pocket that is frozen while everything in it is on its way back to the partner keeps it', async ({ applicant }) => {
  test.setTimeout(120_000)
  const customer = await Customer.from(applicant, worthCents, { reloads: false })
  await sandbox.addFault({ match: posting, kind: 'reset', count: 1 })
  const { id, said } = await partnerMoves(customer, 'defund', 'everything')
  expect(said).toContain('Jiko has not answered')
  await sandbox.freeze(customer.first)
  await customer.isRejected(id, { timeout: comesWithinMs })
  expect(await customer.holds(customer.first)).toBe(worthCents)
})
