import type { Exchange } from './browser'
import type { House } from './house'

/** Counts what a person asks for, and notes what nobody should ever see while everything is up. */
export function watchExchanges(house: House, broken: string[], onRequest: () => void): Exchange {
  let troubledAt = -Infinity
  return async (what, ask) => {
    const begunAt = performance.now()
    onRequest()
    try {
      const answer = await ask()
      const isTrouble = answer.status >= 500 && house.isUpSince(begunAt)
      if (isTrouble && begunAt > troubledAt && troubledAt > 0) broken.push(`${what} answered ${answer.status}, again`)
      troubledAt = isTrouble ? performance.now() : -Infinity
      return answer
    } catch (error) {
      if (house.isUpSince(begunAt)) broken.push(`${what} was never answered: ${String(error)}`)
      throw error
    }
  }
}
