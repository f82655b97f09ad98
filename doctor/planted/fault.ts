import { startTestServer } from '@/lib/test-server'
import type { Changes, Garden } from '../test-patient'

/** One fault: what it is called, which lines must tell of it and no other, in which words, and how it is planted. */
export type Fault = {
  fault: string
  named: string[]
  says: RegExp
  plant: (garden: Garden) => Promise<Changes | void> | Changes | void
}

/** An address at which nobody listens. */
export const nowhere = '127.0.0.1:1'

export const settings = (changes: Record<string, string>) => () => ({ settings: changes })

/** Whatever is asked there is answered so, with a page. */
export const listener =
  (status: number, inSettings: (url: string) => Changes) =>
  async ({ mend }: Garden) => {
    const server = await startTestServer()
    server.replyWith((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<p>Hello'))
    mend(server.stop)
    return inSettings(server.url)
  }
