import { z } from 'zod'

/** The sandbox's control API (sandbox/README.md): what the world outside has received, and what goes wrong there. */
export function outsideAt(sandboxUrl: string) {
  async function read(path: string): Promise<unknown> {
    return (await fetch(sandboxUrl + path)).json()
  }
  async function send(method: string, path: string, body?: object) {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(sandboxUrl + path, { method, headers, body: body && JSON.stringify(body) })
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${await answer.text()}`)
  }
  return {
    read,
    breakdown: (fault: object) => send('POST', '/control/faults', fault),
    repair: () => send('DELETE', '/control/faults'),
    /** How often each kind of fault has struck since the last repair. */
    async struck(): Promise<Record<string, number>> {
      const struck: Record<string, number> = {}
      for (const { kind, timesHappened } of faults.parse(await read('/control/faults'))) {
        struck[kind] = (struck[kind] ?? 0) + timesHappened
      }
      return struck
    },
    /** Every code that has come to an address, newest first. */
    async codesTo(address: string): Promise<string[]> {
      const found = messages.parse(await read(`/control/messages?to=${encodeURIComponent(address)}`))
      return found.flatMap(({ code }) => code ?? [])
    },
    /** What the person with this address has at Jiko: its status, once it was applied for. */
    async statusOf(email: string): Promise<string | null> {
      const found = applications.parse(await read(`/control/applications?email=${encodeURIComponent(email)}`))
      return found.find(({ timesApplied }) => timesApplied.length > 0)?.status ?? null
    },
    async answersOf(email: string): Promise<unknown> {
      const found = applications.parse(await read(`/control/applications?email=${encodeURIComponent(email)}`))
      return found.find(({ timesApplied }) => timesApplied.length > 0)?.answers ?? null
    },
    /** Shows an ID on Stripe's own page. */
    async showId(pageUrl: string, shown: Record<string, string>) {
      const body = new URLSearchParams({ choice: 'pass', webhooks: 'now', seconds: '0', ...shown })
      await fetch(pageUrl, { method: 'POST', body, redirect: 'manual' })
    },
  }
}
export type Outside = ReturnType<typeof outsideAt>

const faults = z.array(z.object({ kind: z.string(), timesHappened: z.number() }))
const messages = z.array(z.object({ code: z.string().nullable() }))
const applications = z.array(
  z.object({ status: z.string(), timesApplied: z.array(z.string()), answers: z.record(z.string(), z.unknown()) }),
)
