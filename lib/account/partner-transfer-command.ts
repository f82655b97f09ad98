import { parseArgs } from 'node:util'
import { decimal, readMoney } from '../domain/money'
import type { PartnerKind, TransferAmount } from '../domain/transfer'
import { judgePartnerTransfer, keepPartnerTransfer, sendPartnerTransfer, type PartnerRefusal, type PartnerWish } from './partner-transfer'

export const usage = `npm run transfer -- fund   --customer <id> --pocket <id> --amount 12.50            --source "<text>" [--yes]
npm run transfer -- defund --customer <id> --pocket <id> --amount 12.50|everything --target "<text>" [--yes]
Without --yes, or with --dry-run, it says what it would do and moves nothing.`

export type Command = { wish: PartnerWish; isDryRun: boolean }

const kinds: Record<string, { kind: PartnerKind; text: 'source' | 'target' }> = {
  fund: { kind: 'from-partner', text: 'source' },
  defund: { kind: 'to-partner', text: 'target' },
}
const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const options = { customer: text, pocket: text, amount: text, source: text, target: text, yes: flag, 'dry-run': flag }

const refusals: Record<PartnerRefusal, string> = {
  'partner-account-missing': 'JIKO_PARTNER_ACCOUNT_ID is not set.',
  'text-unfit': 'Say where the money comes from or goes to, in 200 characters at most.',
  'everything-not-possible': 'An amount has to be named when money comes from the partner.',
  'pocket-unknown': 'This customer has no such Pocket.',
  'pocket-not-open': 'The Pocket is not open.',
  'not-enough-money': 'There is not that much money in the Pocket.',
}

/** What was asked for. @throws Error, with what is missing */
export function readCommand(args: string[]): Command {
  const { values, positionals: [name = '', ...others] } = parseArgs({ args, options, allowPositionals: true })
  const known = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!known || others.length > 0) throw new Error('Say fund or defund.')
  const { customer, pocket, amount: typed } = values
  if (!customer || !pocket || !typed) throw new Error('A customer, a Pocket and an amount are needed.')
  const amount = readAmount(typed)
  if (!amount) throw new Error('The amount is dollars such as 12.50, or everything.')
  const described = values[known.text]
  if (described === undefined) throw new Error(`--${known.text} is needed.`)
  const wish = { kind: known.kind, customerId: customer, pocketId: pocket, amount, text: described }
  return { wish, isDryRun: values['dry-run'] || !values.yes }
}

/**
 * Does it, or only says what it would do. The id is said before anything goes out: by it the transfer can be found,
 * here and at Jiko, whatever happens to this process. Answers the exit code.
 * @throws JikoUnavailable and its kin, before anything is kept
 */
export async function runCommand({ wish, isDryRun }: Command, say: (line: string) => void): Promise<number> {
  const { kind, customerId, pocketId, amount } = wish
  const judged = await judgePartnerTransfer(wish)
  if (judged.refused !== null) {
    say(refusals[judged.refused])
    return 1
  }
  const howMuch = amount === 'everything' ? 'everything' : `$${decimal(amount.cents)}`
  const where = kind === 'from-partner' ? 'from the partner to' : 'to the partner from'
  say(`${howMuch} ${where} Pocket ${pocketId} of customer ${customerId}`)
  if (isDryRun) {
    say('Nothing has moved. Say --yes to move it.')
    return 0
  }
  const { id } = await keepPartnerTransfer(wish)
  say(`transfer ${id}: kept, and going out now`)
  const { jikoStatus, refusedAt, reason } = await sendPartnerTransfer(id)
  if (refusedAt) say('Jiko would not take it.')
  else say(jikoStatus ? `Jiko says ${jikoStatus}${reason ? ` (${reason})` : ''}` : 'Jiko has not answered; the app goes on trying.')
  return refusedAt || jikoStatus === 'REJECTED' ? 1 : 0
}

function readAmount(typed: string): TransferAmount | null {
  if (typed === 'everything') return typed
  const cents = readMoney(typed)
  return cents ? { cents } : null
}
