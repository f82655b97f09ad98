import { z } from 'zod'
import { readJiko } from './request'
import { id, listOf, orNull } from './schema'

const strategySchema = z.object({
  /** UST-4W and its like. */
  id,
  description: z.string(),
  /** Jiko's decimal text: "0.0430". */
  yield_to_maturity: orNull(z.string()),
  applicable_to: listOf(z.string()),
})
export type JikoTradingStrategy = z.output<typeof strategySchema>

const strategies = z.object({ items: z.array(strategySchema) })

/** The ways in which a pocket can invest. @throws JikoUnavailable, JikoRejected, JikoContractBroken */
export async function readTradingStrategies(): Promise<JikoTradingStrategy[]> {
  return (await readJiko('/api/v2/trading-strategies/', strategies)).items
}
