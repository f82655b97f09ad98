import { randomUUID } from 'node:crypto'
import { vi } from 'vitest'
import type { ledgerRecord } from './control/ledger-control'
import { logIn, post } from './test-partner'

/** An approved customer of a sandbox that decides quickly, and what tests do with the account. */
export async function openTestAccount(url: string) {
  const jiko = await logIn(url)
  const { id: applicationId } = await jiko.create('412550101')
  await jiko.apply(applicationId)
  const customerId: string = await vi.waitFor(async () => {
    const { customer_id } = await jiko.read(`/api/v1/applications/${applicationId}/`)
    if (!customer_id) throw new Error('not decided yet')
    return customer_id
  })
  const pocketsPath = `/api/v2/customers/${customerId}/pockets/`
  const { items: [first] } = await jiko.read(pocketsPath)
  const ledger = async (): Promise<ReturnType<typeof ledgerRecord>> => (await fetch(`${url}/control/ledger`)).json()

  return {
    jiko,
    applicationId,
    customerId,
    pocketId: first.id as string,
    control: (path: string, json: object = {}) => post(`${url}/control/${path}`, json),
    fund: (amountCents: number, accountId = first.id) => post(`${url}/control/fund`, { accountId, amountCents }),
    open: async (pocket_name = 'Travel'): Promise<string> =>
      (await (await jiko.call('POST', pocketsPath, { pocket_name, deposit_strategy_id: 'UST-13W' })).json()).id,
    update: (pocketId: string, changes: object) => jiko.call('PATCH', `${pocketsPath}${pocketId}/`, changes),
    pocket: (pocketId: string) => jiko.read(`/api/v2/pockets/${pocketId}/`),
    counterparty: async (name: string) => {
      const { items } = await jiko.read(`/api/v2/customers/${customerId}/counterparties/`)
      return items.find((item: { name: string }) => item.name === name).id as string
    },
    send: (type: string, from: string, to: string, cents: number | null, changes: object = {}) =>
      jiko.call('POST', '/api/v1/transfers/on-us/', {
        type,
        transfer_id: randomUUID(),
        from_account: { id: from, type: 'JIKO_ACCOUNT' },
        to_account: { id: to, type: type === 'PEER_TO_PEER' ? 'COUNTERPARTY' : 'JIKO_ACCOUNT' },
        amount: cents === null ? { type: 'FULL_WITHDRAWAL' } : { type: 'REQUESTED_AMOUNT', amount_usdc: cents },
        ...(type === 'PARTNER_CUSTOMER_FUNDING' && { source: 'Partner' }),
        ...(type === 'PARTNER_CUSTOMER_DEFUNDING' && { target: 'Partner' }),
        ...changes,
      }),
    ledger,
    /** Cash and bills at cost, in cents. */
    holds: async (pocketId: string) => {
      const { cashCents, billsCents } = (await ledger()).pockets.find(({ id }) => id === pocketId)!
      return cashCents + billsCents
    },
    violations: async () => (await (await fetch(`${url}/control/contract`)).json()).violations,
  }
}
