import { apiPath } from './api-path'
import { pocketSchema, type JikoPocket } from './pocket-schema'
import { writeJiko, type Act } from './request'

/**
 * Opens a pocket. Path, body and answer are inferred (openapi.yaml, createPocket), and stand here alone; nobody can
 * call it until JIKO_POCKET_OPENING is on.
 * @param strategyId of `readTradingStrategies`; what matures is invested the same way again
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function openPocket(customerId: string, name: string, strategyId: string, act: Act): Promise<JikoPocket> {
  const body = { pocket_name: name, deposit_strategy_id: strategyId, reinvestment_strategy_id: strategyId }
  return writeJiko({ method: 'POST', path: apiPath`/api/v2/customers/${customerId}/pockets/`, body }, pocketSchema, act)
}
