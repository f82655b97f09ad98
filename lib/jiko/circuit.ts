import { log } from '../log'
import { isJikoTrouble, JikoUnavailable, type Asked } from './errors'

type CircuitPolicy = { failuresMax: number; windowMs: number; pauseFirstMs: number; pauseMaxMs: number }

/** Closed: calls flow. Open: none does until `probeAt`. Probing: one does, and the rest depends on it. */
type State =
  | { is: 'closed'; failedAt: number[] }
  | { is: 'open'; probeAt: number; pauseMs: number }
  | { is: 'probing'; pauseMs: number }

export type Circuit = ReturnType<typeof createCircuit>

/** Milliseconds of a clock that nobody can set, and a number from 0 to 1. */
const world = { now: () => performance.now(), random: Math.random }

/**
 * Stops asking Jiko when it is down: nobody waits for an answer that will not come, and Jiko is not
 * hammered while it gets up. Any answer counts as being up, a refusal too; no answer and 5xx do not.
 */
export function createCircuit(policy: CircuitPolicy, { now, random } = world) {
  let state: State = { is: 'closed', failedAt: [] }

  function open(pauseMs: number) {
    const jitteredMs = pauseMs * (0.75 + random() / 2)
    state = { is: 'open', probeAt: now() + jitteredMs, pauseMs }
    log.warn('jiko.left-in-peace', { durationMs: Math.round(jitteredMs) })
  }

  function close() {
    if (state.is !== 'closed') log.info('jiko.is-back')
    state = { is: 'closed', failedAt: [] }
  }

  /** Lets a call go, and says whether it is the one that tries. @throws JikoUnavailable, at once */
  function admit(asked: Asked): { isProbe: boolean } {
    if (state.is === 'closed') return { isProbe: false }
    const waitMs = state.is === 'open' ? state.probeAt - now() : state.pauseMs
    if (waitMs > 0) throw leftInPeace(asked, waitMs)
    state = { is: 'probing', pauseMs: state.pauseMs }
    return { isProbe: true }
  }

  /** A call that never left says nothing of Jiko; if it was the probe, the next one is. */
  function fail({ isProbe }: { isProbe: boolean }, wasSent: boolean) {
    if (state.is === 'probing' && isProbe) {
      return open(wasSent ? Math.min(state.pauseMs * 2, policy.pauseMaxMs) : state.pauseMs)
    }
    if (state.is !== 'closed' || !wasSent) return // It was under way when the circuit opened, or never left.
    const recently = state.failedAt.filter((moment) => moment > now() - policy.windowMs)
    state = { is: 'closed', failedAt: [...recently, now()] }
    if (state.failedAt.length >= policy.failuresMax) open(policy.pauseFirstMs)
  }

  return {
    async through<Content>(asked: Asked, call: () => Promise<Content>): Promise<Content> {
      const leave = admit(asked)
      try {
        const content = await call()
        close()
        return content
      } catch (error) {
        if (isAnswer(error)) close()
        else fail(leave, !(error instanceof JikoUnavailable) || error.wasSent)
        throw error
      }
    },
  }
}

function leftInPeace(asked: Asked, waitMs: number) {
  const why = 'was not sent, since Jiko is down'
  return new JikoUnavailable(asked, { why, retryAfterMs: Math.ceil(waitMs), wasSent: false })
}

/** Trouble that only someone who is there can make. */
function isAnswer(error: unknown): boolean {
  if (error instanceof JikoUnavailable) return error.status !== null && error.status < 500
  return isJikoTrouble(error)
}
