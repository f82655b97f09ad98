import { z } from 'zod'
import { agreementsSchema, subscriptionSchema } from '@/lib/jiko/schema'
import { ask } from '../ask'
import { judgeSkew } from '../clocks'
import { evidence } from '../evidence'
import { notReady, ready, type Finding, type Group } from '../finding'
import { judgeFiles } from '../judge-agreements'
import { judgeSubscriptions } from '../judge-subscriptions'
import { logIn, readFromJiko } from '../jiko-line'
import type { Patient } from '../patient'

/** The app renews a token two minutes before it ends (lib/jiko/token.ts). */
const tokenLivesMinMs = 5 * 60_000
const anything = z.unknown()
const subscriptionPage = z.object({ items: z.array(subscriptionSchema) })

export function jikoGroup(patient: Patient): Group {
  const { settings, authority, now } = patient
  const host = evidence('jiko.reach', () => ask(new URL('/health', settings.JIKO_BASE_URL), { authority }))
  const login = evidence('jiko.login', async () => {
    await host()
    return logIn(patient)
  })
  const agreements = evidence('jiko.agreements', async () =>
    readFromJiko(patient, await permitted(), '/api/v1/agreements/', agreementsSchema),
  )
  const permitted = evidence('jiko.permission', async () => {
    const known = await login()
    const query = { after: new Date(now()).toISOString(), limit: '1' }
    await readFromJiko(patient, known, '/api/v1/events/', anything, query)
    return known
  })
  const subscriptions = async () =>
    (await readFromJiko(patient, await permitted(), '/api/v1/subscriptions/', subscriptionPage, { limit: '100' })).items
  return {
    title: 'Jiko',
    reach: 'network',
    checks: [
      { id: 'jiko.reach', looksAt: 'Reached', look: async () => judgeHealth((await host()).status) },
      { id: 'jiko.login', looksAt: 'Login', look: async () => login().then(() => ready('works')) },
      { id: 'jiko.clock', looksAt: 'Clock', look: async () => judgeSkew((await login()).skewMs, "Jiko's clock") },
      { id: 'jiko.token', looksAt: 'Token', look: async () => judgeToken((await login()).livesMs) },
      {
        id: 'jiko.permission',
        looksAt: 'Signature and permission',
        look: async () => permitted().then(() => ready('a signed read is answered')),
      },
      {
        id: 'jiko.agreements',
        looksAt: 'Agreements',
        look: async () => ready(`version ${(await agreements()).version}`),
      },
      { id: 'jiko.agreement-files', looksAt: 'Their files', look: async () => judgeFiles(await agreements()) },
      {
        id: 'jiko.subscription',
        looksAt: 'Subscription to webhooks',
        look: async () => judgeSubscriptions(await subscriptions(), settings.APP_URL),
      },
    ],
  }
}

function judgeHealth(status: number): Finding {
  return status === 200
    ? ready('yes, and well')
    : notReady(`/health answered ${status}`, 'Look at JIKO_BASE_URL, and at what Jiko says of its service.')
}

function judgeToken(livesMs: number): Finding {
  const minutes = Math.round(livesMs / 60_000)
  if (livesMs >= tokenLivesMinMs) return ready(`lives ${minutes} minutes`)
  return notReady(
    `lives ${minutes} minutes: the app would log in again and again`,
    'Ask Jiko; its documents say 60 minutes.',
  )
}
