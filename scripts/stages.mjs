const patienceMs = 10_000
const redrawMs = 200

/**
 * Prints the parts of a command: one line each, with a tick and its time, as they end. Parts may run side
 * by side. On a terminal the running ones share a live line; elsewhere a long one says every ten seconds
 * that it is still going.
 * @param {NodeJS.WriteStream} [out]
 */
export function stagePrinter(out = process.stdout) {
  const running = new Map()
  const isLive = Boolean(out.isTTY) && !process.env.CI

  function print(line) {
    if (isLive) out.write('\r\x1b[K')
    out.write(`${line}\n`)
  }

  function redraw() {
    if (!isLive || running.size === 0) return
    const parts = [...running].map(([name, { startedAt, doing }]) => {
      return [name, seconds(startedAt), doing].filter(Boolean).join(' ')
    })
    out.write(`\r\x1b[K${`  … ${parts.join('   ')}`.slice(0, (out.columns ?? 80) - 1)}`)
  }

  /**
   * @template Result
   * @param {string} name
   * @param {(say: { doing: (text: string) => void, did: (text: string) => void }) => Promise<Result>} work
   * @returns {Promise<Result>}
   */
  return async function stage(name, work) {
    const current = { startedAt: performance.now(), doing: '', did: '' }
    running.set(name, current)
    const timer = isLive
      ? setInterval(redraw, redrawMs)
      : setInterval(() => print(`  … ${name.padEnd(11)} still going, ${seconds(current.startedAt)}`), patienceMs)
    const say = {
      doing(text) {
        current.doing = text
        if (!isLive) print(`  … ${name.padEnd(11)} ${text}`)
      },
      did(text) {
        current.did = text
      },
    }
    const end = (mark) => {
      clearInterval(timer)
      running.delete(name)
      print(`  ${mark} ${name.padEnd(11)} ${seconds(current.startedAt).padStart(7)}  ${current.did}`.trimEnd())
      redraw()
    }
    try {
      const result = await work(say)
      end('✔')
      return result
    } catch (error) {
      end('✖')
      throw error
    }
  }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
