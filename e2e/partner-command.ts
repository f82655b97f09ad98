import { execFile } from 'node:child_process'
import type { Customer } from './customer'

/** What `npm run transfer` ended with, and the transfer that it named. */
export type Run = { code: number; said: string; id: string }

/** Moves money between the partner's own Pocket and a customer's first one, as somebody at the partner types it. */
export function partnerMoves(customer: Customer, verb: 'fund' | 'defund', amount: string): Promise<Run> {
  const ends = ['--customer', customer.customerId, '--pocket', customer.first, '--amount', amount]
  const text = [verb === 'fund' ? '--source' : '--target', 'Payroll 118']
  const program = ['scripts/transfer.mjs', verb, ...ends, ...text, '--yes']
  return new Promise((resolve) => {
    execFile(process.execPath, program, (error, stdout) => {
      const [, id = ''] = /transfer ([0-9a-f-]{36})/.exec(stdout) ?? []
      resolve({ code: error ? Number(error.code) : 0, said: stdout, id })
    })
  })
}
