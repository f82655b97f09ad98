import { z } from 'zod'
import { ask } from '../ask'
import { evidence, Trouble } from '../evidence'
import { attention, notReady, ready, unlessTrial, type Finding, type Group } from '../finding'
import { readJson } from '../jiko-line'
import type { Patient } from '../patient'

/** https://www.twilio.com/docs/iam/api/account */
const accountSchema = z.object({ status: z.string(), type: z.string() })
/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
const numbersSchema = z.object({
  incoming_phone_numbers: z.array(
    z.object({ phone_number: z.string(), capabilities: z.object({ sms: z.boolean(), voice: z.boolean() }) }),
  ),
})
type PhoneNumber = z.output<typeof numbersSchema>['incoming_phone_numbers'][number]

export function smsGroup({ settings, authority, isTrial }: Patient): Group {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_FROM: from } = settings
  const read = async <Content>(path: string, schema: z.ZodType<Content>): Promise<Content> => {
    const url = new URL(`/2010-04-01/Accounts/${encodeURIComponent(sid)}${path}`, settings.TWILIO_BASE_URL)
    const { status, text } = await ask(url, {
      headers: { authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}` },
      authority,
    })
    if (status === 401)
      throw new Trouble(
        'Twilio does not know this account and token',
        'Look at TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.',
      )
    const { data } = schema.safeParse(readJson(text))
    if (status !== 200 || !data)
      throw new Trouble(`Twilio answered ${status}`, 'Look at status.twilio.com, and at TWILIO_BASE_URL.')
    return data
  }
  const account = evidence('sms.account', () => read('.json', accountSchema))
  const numbers = async () =>
    (
      await account().then(() =>
        read(`/IncomingPhoneNumbers.json?${new URLSearchParams({ PhoneNumber: from })}`, numbersSchema),
      )
    ).incoming_phone_numbers
  return {
    title: 'Texts and calls',
    reach: 'network',
    checks: [
      { id: 'sms.account', looksAt: 'Account', look: async () => judgeAccount(await account(), isTrial) },
      {
        id: 'sms.number',
        looksAt: 'Number that they come from',
        look: async () => judgeNumber((await numbers()).find((one) => one.phone_number === from)),
      },
    ],
  }
}

function judgeAccount({ status, type }: z.output<typeof accountSchema>, isTrial: boolean): Finding {
  if (status !== 'active') return notReady(`the account is ${status}`, 'Ask Twilio why.')
  if (type === 'Trial')
    return unlessTrial(isTrial, notReady('a trial account reaches verified numbers only', 'Upgrade it.'))
  return ready('active')
}

function judgeNumber(number: PhoneNumber | undefined): Finding {
  if (!number)
    return notReady('TWILIO_FROM is no number of this account', 'Buy it there, or set TWILIO_FROM to one of its own.')
  const { sms, voice } = number.capabilities
  if (!sms) return notReady('TWILIO_FROM cannot send texts', 'Take a number that can.')
  return voice
    ? ready('sends texts and calls')
    : attention('TWILIO_FROM cannot call', 'Take a number that can: who cannot get texts asks for a call.')
}
