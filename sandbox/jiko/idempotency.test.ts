import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { openWorld } from '../open-world'
import { defaultSettings } from '../settings'
import { rememberAnswers } from './idempotency'

it('a repeat waits while the first request still runs, and is answered the same', async () => {
  let timesRun = 0
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  const bank = new Hono().use(rememberAnswers(openWorld(defaultSettings))).post('/transfers', async (c) => {
    timesRun += 1
    await gate
    return c.text(`run ${timesRun}`, 201)
  })
  const send = () => bank.request('/transfers', { method: 'POST', headers: { 'x-jiko-idempotency': 'one' } })

  const answers = [send(), send(), send()]
  open()
  const texts = await Promise.all(answers.map(async (answer) => (await answer).text()))
  expect(texts).toEqual(['run 1', 'run 1', 'run 1'])
})
