type Left = { endsInMs: number; canGoOn: boolean }
type Dialogs = { idle: HTMLDialogElement; last: HTMLDialogElement }

/** While the question stands, the server is asked this often whether it was answered in another tab. */
const lookEveryMs = 10_000
const signsOfLife = ['pointerdown', 'keydown'] as const

/**
 * Follows a session from the page that it keeps open. Time is the server's: a computer sleeps, and another tab may have
 * been used. Whoever types or taps is there, and is not asked; whoever has gone finds the page closed. The server,
 * asked for it anew, says why, and leads back to this room afterwards.
 */
export function watchSession(endsInMs: number, warnedBeforeMs: number, { idle, last }: Dialogs) {
  let coming: ReturnType<typeof setTimeout> | undefined
  let lastSignAt = -Infinity
  let isStopped = false
  let isTold = false

  async function look(method: 'GET' | 'POST' = 'GET') {
    const left = await readLeft(method)
    if (isStopped) return
    if (left === 'ended') return location.replace(location.pathname + location.search)
    if (left === 'unknown') return lookIn(lookEveryMs)
    const askInMs = left.endsInMs - warnedBeforeMs
    if (askInMs > 0) {
      close(idle)
      return lookIn(askInMs)
    }
    if (!left.canGoOn) tellOnce()
    else if (method === 'GET' && performance.now() - lastSignAt < warnedBeforeMs) return look('POST')
    else open(idle)
    lookIn(Math.min(left.endsInMs + 1, lookEveryMs))
  }

  function tellOnce() {
    if (!isTold) open(last)
    isTold = true
  }

  function lookIn(ms: number) {
    clearTimeout(coming)
    if (!isStopped) coming = setTimeout(() => void look(), ms)
  }

  const noteSign = () => (lastSignAt = performance.now())
  const lookNow = () => document.visibilityState === 'visible' && void look()
  for (const sign of signsOfLife) addEventListener(sign, noteSign, { passive: true })
  document.addEventListener('visibilitychange', lookNow)
  lookIn(Math.max(endsInMs - warnedBeforeMs, 0))

  return {
    stay: () => void look('POST'),
    stop() {
      isStopped = true
      clearTimeout(coming)
      for (const sign of signsOfLife) removeEventListener(sign, noteSign)
      document.removeEventListener('visibilitychange', lookNow)
    },
  }
}

async function readLeft(method: 'GET' | 'POST'): Promise<Left | 'ended' | 'unknown'> {
  try {
    const answer = await fetch('/api/session', { method, cache: 'no-store' })
    if (answer.status === 401) return 'ended'
    return answer.ok ? ((await answer.json()) as Left) : 'unknown'
  } catch {
    return 'unknown'
  }
}

function open(dialog: HTMLDialogElement) {
  if (!dialog.open) dialog.showModal()
}

function close(dialog: HTMLDialogElement) {
  if (dialog.open) dialog.close()
}
