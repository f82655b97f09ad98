import { z } from 'zod'
import { noMoney, readMoney } from './money'
import { noteMax, type TransferAmount } from './transfer'

export type TransferProblem =
  | 'from-missing'
  | 'to-missing'
  | 'how-much-missing'
  | 'amount-missing'
  | 'amount-malformed'
  | 'amount-zero'
  | 'note-too-long'
  | 'note-unusual-characters'

/** Where money goes: another Pocket of one's own, or a person. As a form posts it: `pocket:<id>`, `person:<id>`. */
export type TransferTo = { kind: 'between-pockets' | 'to-person'; id: string }

const prefixes = { pocket: 'between-pockets', person: 'to-person' } as const

export function toValue({ kind, id }: TransferTo): string {
  return `${kind === 'to-person' ? 'person' : 'pocket'}:${id}`
}

const to = z.string().default('').transform((text, fault): TransferTo => {
  const [, prefix, id] = /^(pocket|person):([\w-]{1,64})$/.exec(text) ?? []
  if (id) return { kind: prefixes[prefix as keyof typeof prefixes], id }
  fault.addIssue('to-missing' satisfies TransferProblem)
  return z.NEVER
})

/** What is printed on statements: no line breaks, nothing invisible. */
const note = z
  .string()
  .default('')
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => [...text].length <= noteMax, 'note-too-long' satisfies TransferProblem)
  .refine((text) => !/\p{C}/u.test(text), 'note-unusual-characters' satisfies TransferProblem)

const id = /^[\w-]{1,64}$/

type Given = { howMuch?: unknown; amount?: unknown }

/** The form that asks what to move. Its amount is judged whatever else is wrong. */
export const transferFields = z
  .object({
    from: z.string().default('').refine((text) => id.test(text), 'from-missing' satisfies TransferProblem),
    to,
    howMuch: z.enum(['some', 'everything'], 'how-much-missing' satisfies TransferProblem),
    amount: z.string().default(''),
    note,
  })
  .refine((given) => problemOf(given) === null, {
    path: ['amount'],
    error: ({ input }) => problemOf(input as Given)!,
    when: () => true,
  })
  .transform(({ howMuch, amount, ...wish }) => ({
    ...wish,
    amount: (howMuch === 'everything' ? howMuch : { cents: readMoney(amount)! }) satisfies TransferAmount as TransferAmount,
  }))
export type TransferWish = z.output<typeof transferFields>

function problemOf({ howMuch, amount }: Given): TransferProblem | null {
  if (howMuch === 'everything') return null
  if (typeof amount !== 'string' || amount.trim() === '') return 'amount-missing'
  const cents = readMoney(amount)
  if (cents === null) return 'amount-malformed'
  return cents === noMoney ? 'amount-zero' : null
}
