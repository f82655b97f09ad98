import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { sandboxApp } from './app'
import { startMailServer } from './inbox/mail-server'
import { openWorld } from './open-world'
import { defaultSettings, type Settings } from './settings'

export type Sandbox = {
  url: string
  smtpUrl: string
  port: number
  smtpPort: number
  settings: Settings
  stop: () => Promise<void>
}

/** Starts the outside world; port 0 means any free one. Rejects when a port is taken. */
export async function startSandbox(chosen: Partial<Settings> = {}): Promise<Sandbox> {
  const settings = { ...defaultSettings, ...chosen }
  const world = openWorld(settings)
  const server = createServer(getRequestListener(sandboxApp(world).fetch))
  server.listen(settings.port, settings.host)
  await once(server, 'listening')
  const mail = await startMailServer(world)
  const { port } = server.address() as AddressInfo

  return {
    url: `http://${settings.host}:${port}`,
    smtpUrl: `smtp://${settings.host}:${mail.port}`,
    port,
    smtpPort: mail.port,
    settings,
    async stop() {
      world.alarms.clear()
      world.store.flush()
      server.closeAllConnections()
      await Promise.all([new Promise((resolve) => server.close(resolve)), mail.stop()])
    },
  }
}
