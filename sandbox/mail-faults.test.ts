import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { post } from './test-partner'

let sandbox: Sandbox

const setFault = (fault: object) => post(`${sandbox.url}/control/faults`, { match: { path: 'smtp' }, count: 1, ...fault })
const arrived = async () => (await (await fetch(`${sandbox.url}/control/messages`)).json()).length

function send() {
  return createTransport(sandbox.smtpUrl).sendMail({ from: 'a@example.com', to: 'b@example.com', subject: 'Hi', text: 'Hi' })
}

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0 })
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
})
afterAll(() => sandbox.stop())

describe('a mail', () => {
  it('may be refused, once', async () => {
    await setFault({ kind: 'status', status: 550 })
    await expect(send()).rejects.toMatchObject({ responseCode: 550 })
    expect(await arrived()).toBe(0)
    await send()
    expect(await arrived()).toBe(1)
  })

  it('may be slow', async () => {
    await setFault({ kind: 'delay', delayMs: 300 })
    const startedAt = performance.now()
    await send()
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(300)
    expect(await arrived()).toBe(1)
  })

  it('may be taken and lost', async () => {
    await setFault({ kind: 'lose' })
    await send()
    expect(await arrived()).toBe(0)
  })

  it('may arrive without its sender learning of it', async () => {
    await setFault({ kind: 'drop-after' })
    await expect(send()).rejects.toThrow()
    expect(await arrived()).toBe(1)
  })
})
