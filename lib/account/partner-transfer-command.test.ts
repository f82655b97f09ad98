import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { testWorld } from '../onboarding/test-world'
import { readCommand, runCommand } from './partner-transfer-command'
import { approvedCustomer, timesMoved, type TestCustomer } from './test-customer'

const world = testWorld()
let customer: TestCustomer
beforeAll(async () => {
  customer = await approvedCustomer(world)
})

function args(name: string, amount: string, ...more: string[]): string[] {
  const text = name === 'fund' ? '--source' : '--target'
  return [name, '--customer', customer.customerId, '--pocket', customer.first, '--amount', amount, text, 'Payroll 118', ...more]
}

async function run(...given: string[]) {
  const lines: string[] = []
  const code = await runCommand(readCommand(given), (line) => lines.push(line))
  const id = /transfer ([0-9a-f-]{36})/.exec(lines.join('\n'))?.[1]
  return { code, lines, id }
}

describe('npm run transfer', () => {
  it.each([[], ['--yes', '--dry-run'], ['--dry-run']])('moves nothing unless it is told to (%j)', async (...flags) => {
    const before = await db().transfer.count()
    const { code, lines } = await run(...args('fund', '12.50', ...flags))
    expect(code).toBe(0)
    expect(lines.join('\n')).toContain('Nothing has moved')
    expect(await db().transfer.count()).toBe(before)
  })

  it.each([['fund', '12.50'], ['defund', '12.50'], ['defund', 'everything']])('%s %s names the id before it sends, and moves it once', async (...what) => {
    const { code, lines, id } = await run(...args(...(what as [string, string]), '--yes'))
    expect(code).toBe(0)
    expect(lines.findIndex((line) => line.includes(id!))).toBeLessThan(lines.findIndex((line) => line.startsWith('Jiko says')))
    await expect.poll(() => timesMoved(world, { id: id! })).toBe(1)
    expect(await db().transfer.findUniqueOrThrow({ where: { id } })).toMatchObject({ applicantId: null })
  })

  it('says the id, and that it goes on, when Jiko does not answer', async () => {
    await world.breakdown({ match: { method: 'POST', path: '^/api/v1/transfers/' }, kind: 'drop-after', count: 1 })
    const { code, lines } = await run(...args('fund', '1', '--yes'))
    expect(code).toBe(0)
    expect(lines.at(-1)).toContain('goes on trying')
  })

  it('says why it cannot be', async () => {
    expect(await run(...args('fund', 'everything', '--yes'))).toMatchObject({ code: 1, id: undefined })
    for (const given of [['grant'], args('fund', '12.5x'), args('fund', '0'), args('fund', '1').slice(0, -2), args('fund', '1', 'more')]) {
      expect(() => readCommand(given)).toThrow()
    }
  })
})
