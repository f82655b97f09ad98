import { z } from 'zod'
import { amountSchema, id, listOf, oneOf, orNull, type JikoAmount } from './schema'

/** A Treasury bill that a pocket holds. The yield is Jiko's decimal text. */
export type JikoSecurity = {
  cusip: string
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
  securities: JikoSecurity[]
}

const noMoney: JikoAmount = { value: 0, currency: 'USD' }

/** Version 2. Of its portfolio only `securities` is documented in full; the sums are read where they come. */
export const pocketSchema = z
  .object({
    id,
    pocket_name: z.string(),
    status: oneOf<'PENDING' | 'OPEN' | 'FROZEN' | 'CLOSED'>(),
    portfolio: orNull(
      z.object({
        securities: listOf(
          z.object({
            cusip: z.string(),
            market_value: amountSchema,
            maturity_date: orNull(z.string()),
            yield_to_maturity: orNull(z.string()),
          }),
        ),
        total_value: orNull(amountSchema),
        cash: orNull(amountSchema),
      }),
    ),
  })
  .transform(({ id, pocket_name, status, portfolio }): JikoPocket => {
    const securities = portfolio?.securities ?? []
    const parts = [...securities.map((security) => security.market_value), portfolio?.cash ?? noMoney]
    return { id, name: pocket_name, status, total_value: portfolio?.total_value ?? sumOf(parts), securities }
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
            market_value: amountSchema,
            maturity_date: z.string(),
            yield_to_maturity: z.string(),
          })
          .transform(({ external_id, ...security }): JikoSecurity => ({ cusip: external_id, ...security })),
      ),
    }),
  })
  .transform(({ portfolio, ...account }): JikoPocket => ({ ...account, securities: portfolio.securities }))

function sumOf(amounts: JikoAmount[]): JikoAmount {
  const value = amounts.reduce((sum, amount) => sum + amount.value, 0)
  return { value, currency: amounts[0]?.currency ?? noMoney.currency }
}
