import { z } from 'zod'

/** What comes of a visit to the identity vendor's page, and how we are told (sandbox/README.md). */
export type Visit = { choice: string; webhooks: string }

const goodVisit: Visit = { choice: 'pass', webhooks: 'now' }
const slowSeconds = '1'

/** Who makes trouble, by where it strikes. */
const makers: [who: string, where: RegExp][] = [
  ['mail', /smtp/],
  ['webhook', /webhook/],
  ['texts', /2010-04-01/],
  ['identity', /v1\/identity/],
  ['partner', /partner/],
]

/** The sandbox's control API (sandbox/README.md): what the world outside has received, and what goes wrong there. */
export function outsideAt(sandboxUrl: string) {
  async function read(path: string): Promise<unknown> {
    return (await fetch(sandboxUrl + path)).json()
  }
  async function send(method: string, path: string, body?: object) {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(sandboxUrl + path, { method, headers, body: body && JSON.stringify(body) })
    const { ok, status } = answer
    if (!ok) throw new Error(`The sandbox answered ${status} to ${method} ${path}: ${await answer.text()}`)
  }
  return {
    read,
    breakdown: (fault: object) => send('POST', '/control/faults', fault),
    repair: () => send('DELETE', '/control/faults'),
    /** How often each kind of fault of each vendor has struck since the last repair, such as `jiko reset`. */
    async struck(): Promise<Record<string, number>> {
      const struck: Record<string, number> = {}
      for (const { kind, match, timesHappened } of faults.parse(await read('/control/faults'))) {
        const [who] = makers.find(([, where]) => where.test(match.path)) ?? ['jiko']
        if (timesHappened > 0) struck[`${who} ${kind}`] = (struck[`${who} ${kind}`] ?? 0) + timesHappened
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
    async showId(pageUrl: string, shown: Record<string, string>, visit: Visit = goodVisit) {
      const body = new URLSearchParams({ ...visit, seconds: slowSeconds, ...shown })
      await fetch(pageUrl, { method: 'POST', body, redirect: 'manual' })
    },
  }
}
export type Outside = ReturnType<typeof outsideAt>

const faults = z.array(z.object({ kind: z.string(), match: z.object({ path: z.string() }), timesHappened: z.number() }))
const messages = z.array(z.object({ code: z.string().nullable() }))
const applications = z.array(
  z.object({ status: z.string(), timesApplied: z.array(z.string()), answers: z.record(z.string(), z.unknown()) }),
)
