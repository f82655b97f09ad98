import { z } from 'zod'
import { amountSchema, id, listOf, oneOf, orNull, type JikoAmount } from './schema'

/** A Treasury bill that a pocket holds. The yield is Jiko's decimal text. */
export type JikoSecurity = {
  cusip: string
  description: string | null
  market_value: JikoAmount
  maturity_date: string | null
  yield_to_maturity: string | null
}

/** A pocket, whichever version of the API told of it. `total_value`: Treasury bills and cash together. */
export type JikoPocket = {
  id: string
  name: string
  status: 'PENDING' | 'OPEN' | 'FROZEN' | 'CLOSED' | (string & {})
  total_value: JikoAmount
  /** Null where it is not told: version 2's could not be read in Jiko's documents. */
  cash: JikoAmount | null
  all_time_earnings: JikoAmount | null
  /** Null in version 1, which has no such thing. */
  deposit_strategy_id: string | null
  securities: JikoSecurity[]
}

const noMoney: JikoAmount = { value: 0, currency: 'USD' }
const emptyPortfolio = { securities: [], cash: null, total_value: null, all_time_earnings: null }

/** Version 2. Of its portfolio only `securities` is documented in full; the sums are read where they come. */
export const pocketSchema = z
  .object({
    id,
    pocket_name: z.string(),
    status: oneOf<'PENDING' | 'OPEN' | 'FROZEN' | 'CLOSED'>(),
    deposit_strategy_id: orNull(z.string()),
    portfolio: orNull(
      z.object({
        securities: listOf(
          z.object({
            cusip: z.string(),
            description: orNull(z.string()),
            market_value: amountSchema,
            maturity_date: orNull(z.string()),
            yield_to_maturity: orNull(z.string()),
          }),
        ),
        total_value: orNull(amountSchema),
        cash: orNull(amountSchema),
        all_time_earnings: orNull(amountSchema),
      }),
    ),
  })
  .transform(({ pocket_name, portfolio, ...pocket }): JikoPocket => {
    const { securities, cash, total_value, all_time_earnings } = portfolio ?? emptyPortfolio
    const parts = [...securities.map(({ market_value }) => market_value), cash ?? noMoney]
    return { ...pocket, name: pocket_name, total_value: total_value ?? sumOf(parts), cash, all_time_earnings, securities }
  })

/** Version 1, where a pocket is an account. */
export const accountSchema = z
  .object({
    id,
    name: z.string(),
    status: oneOf<'OPEN' | 'FROZEN' | 'CLOSED'>(),
    total_value: amountSchema,
    portfolio: z.object({
      securities: listOf(
        z
          .object({
            external_id: z.string(),
            description: orNull(z.string()),
            market_value: amountSchema,
            maturity_date: z.string(),
            yield_to_maturity: z.string(),
          })
          .transform(({ external_id, ...security }): JikoSecurity => ({ cusip: external_id, ...security })),
      ),
      cash: orNull(amountSchema),
      all_time_earnings: orNull(amountSchema),
    }),
  })
  .transform(({ portfolio, ...account }): JikoPocket => ({ ...account, ...portfolio, deposit_strategy_id: null }))

function sumOf(amounts: JikoAmount[]): JikoAmount {
  const value = amounts.reduce((sum, amount) => sum + amount.value, 0)
  return { value, currency: amounts[0]?.currency ?? noMoney.currency }
}
