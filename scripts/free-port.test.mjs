import net from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { nextFreePort } from './free-port.mjs'

const servers = []

async function listen(port, host = '127.0.0.1') {
  const server = net.createServer()
  servers.push(server)
  await new Promise((resolve) => server.listen(port, host, resolve))
  return server.address().port
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

describe('the next free port', () => {
  it('is another one when the wanted one is taken', async () => {
    const taken = await listen(0)
    expect(await nextFreePort(taken)).toBeGreaterThan(taken)
  })

  it('is another one when somebody listens on every address', async () => {
    const taken = await listen(0, '0.0.0.0')
    expect(await nextFreePort(taken)).toBeGreaterThan(taken)
  })

  it('is the wanted one once it is free', async () => {
    const port = await nextFreePort(4_128)
    expect(await nextFreePort(port)).toBe(port)
  })

  it('is never one that is promised already', async () => {
    const port = await nextFreePort(4_128)
    expect(await nextFreePort(port, { except: [port] })).toBeGreaterThan(port)
  })
})
