import { randomBytes } from 'node:crypto'
import { signEvent } from '@/lib/partner/sign-event'
import { ask } from '../ask'
import { evidence } from '../evidence'
import { attention, notReady, ready, type Check, type Finding, type Group } from '../finding'
import type { Patient } from '../patient'

/** docs/partner-events.md: a type that nobody knows is to be left alone. */
const body = JSON.stringify({ type: 'foyer.doctor', timestamp: new Date(0).toISOString(), data: {} })
const id = 'foyer-doctor'

export function partnerEventsGroup(patient: Patient): Group {
  const { PARTNER_EVENT_URLS: urls } = patient.settings
  const none = {
    id: 'partner-events.reach',
    looksAt: 'Addresses',
    look: () =>
      attention('nobody is told: PARTNER_EVENT_URLS is empty', 'Right only if your own systems need not know.'),
  }
  return {
    title: 'Events to the partner',
    reach: 'network',
    checks: urls.length === 0 ? [none] : urls.flatMap((url) => checksOf(patient, url)),
  }
}

/** Sent once with our signature and once with a stranger's: by the difference it shows whether ours is believed. */
function checksOf({ settings, authority, now }: Patient, url: string): Check[] {
  const send = async (secrets: readonly string[]) => {
    const headers = { 'content-type': 'application/json', ...signEvent({ id, body, at: new Date(now()) }, secrets) }
    return (await ask(new URL(url), { method: 'POST', headers, body, authority })).status
  }
  const stranger = [`whsec_${randomBytes(32).toString('base64')}`]
  const answers = evidence('partner-events.reach', async () => ({
    toUs: await send(settings.PARTNER_EVENT_SECRETS),
    toStranger: await send(stranger),
  }))
  const { host } = new URL(url)
  return [
    { id: 'partner-events.reach', looksAt: host, look: async () => judgeReach(await answers()) },
    {
      id: 'partner-events.signature',
      looksAt: `${host}: signature`,
      look: async () => judgeSignature(await answers()),
    },
  ]
}

type Answers = { toUs: number; toStranger: number }

function judgeReach({ toUs }: Answers): Finding {
  if (toUs === 404 || toUs === 405)
    return notReady(`answered ${toUs}: nobody takes events there`, 'Look at the path in PARTNER_EVENT_URLS.')
  if (toUs === 410)
    return notReady('answered 410: nobody will ever take events there', 'Take the address out, or bring it back.')
  if (toUs >= 500) return notReady(`answered ${toUs}`, 'Look at your own system.')
  return toUs >= 300 && toUs < 400
    ? notReady(
        `answered ${toUs}: redirects are not followed`,
        'Put the address that it leads to into PARTNER_EVENT_URLS.',
      )
    : ready('answers')
}

function judgeSignature({ toUs, toStranger }: Answers): Finding {
  if (toStranger < 300)
    return attention('believes strangers too', 'Verify the signature there (docs/partner-events.md).')
  if (toUs === toStranger)
    return notReady(
      `refuses ours as it refuses a stranger's (${toUs})`,
      'Give your system the newest of PARTNER_EVENT_SECRETS.',
    )
  return ready('ours is believed, a stranger’s is not')
}
