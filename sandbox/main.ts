import { readSettings } from './settings'
import { startSandbox } from './start-sandbox'

const stopWithinMs = 250

const { port, smtpPort, stop } = await startSandbox(readSettings(process.env))
console.log(JSON.stringify({ ready: true, port, smtpPort }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    setTimeout(() => process.exit(0), stopWithinMs)
    await stop()
    process.exit(0)
  })
}
