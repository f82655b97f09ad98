import { notReady, ready, type Finding } from './finding'

/**
 * Well below what is staked on two clocks agreeing: a token is renewed two minutes early, signatures of webhooks live
 * for five.
 */
const skewMaxMs = 10_000

/** @param skewMs the other clock less ours */
export function judgeSkew(skewMs: number, whose: string): Finding {
  const seconds = Math.abs(skewMs) / 1000
  if (Math.abs(skewMs) <= skewMaxMs) return ready(`${seconds < 1 ? 'less than 1' : seconds.toFixed(0)} s from ours`)
  const direction = skewMs > 0 ? 'ahead of' : 'behind'
  return notReady(
    `${whose} is ${seconds.toFixed(0)} s ${direction} ours`,
    'Have every machine take its time from a time server (NTP).',
  )
}
