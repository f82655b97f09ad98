import type { Answer } from './line'
import type { Caller } from './caller'
import type { Request } from './write-request'

/** What no answer may be; null when it is as it should. */
export type Fault = 'failed' | 'hung' | 'cut off' | 'showed somebody else' | null

/** A server may hang up on a body that is larger than anything it takes before all of it was sent. */
const wholeBytesMax = 500_000

export function judge(answer: Answer, request: Request, caller: Caller): Fault {
  if (answer.kind === 'silence') return 'hung'
  if (answer.kind === 'closed') return request.isBroken || request.bytes.length > wholeBytesMax ? null : 'cut off'
  if (answer.status >= 500) return 'failed'
  return showsAnother(answer.body, request, caller) ? 'showed somebody else' : null
}

/** Everybody's last name is nobody else's (troupe.ts), and is looked for in what others get. */
function showsAnother(body: string, { bytes }: Request, { canary }: Caller): boolean {
  return (body.match(/Zq[a-z]{12}/g) ?? []).some((name) => name !== canary && !bytes.includes(name))
}
