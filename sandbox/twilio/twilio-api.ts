import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { keepMessage } from '../inbox/keep-message'
import type { World } from '../world'
import { spokenText } from './spoken-text'
import { twilioRefusals } from './twilio-refusals'

const version = '/2010-04-01'

/** The Twilio operations that Foyer uses: send a text message, make a call, and look at the account and its number. */
export function twilioApi(world: World) {
  const { twilioAccountSid: account, twilioAuthToken: token, twilioFrom } = world.settings
  const basic = `Basic ${btoa(`${account}:${token}`)}`
  const api = new Hono()

  api.use(`${version}/*`, async (c, next) => {
    if (c.req.header('authorization') !== basic) throw twilioRefusals.wrongCredentials()
    await next()
  })

  api.get(`${version}/Accounts/:account{[^/]+\\.json}`, (c) => c.json({ sid: account, status: 'active', type: 'Full' }))

  api.get(`${version}/Accounts/:account/IncomingPhoneNumbers.json`, (c) => {
    const wanted = c.req.query('PhoneNumber')
    const number = { phone_number: twilioFrom, capabilities: { sms: true, voice: true } }
    return c.json({ incoming_phone_numbers: !wanted || wanted === twilioFrom ? [number] : [] })
  })

  api.post(`${version}/Accounts/:account/Messages.json`, async (c) => {
    const { to, from, body } = await readForm(c)
    if (!body) throw twilioRefusals.bodyMissing()
    if (to === numbers.withoutSms) throw twilioRefusals.cannotReceiveSms()
    keepMessage(world, { channel: 'sms', to, subject: null, text: body, html: null })
    return c.json({ ...created('SM', to, from), body, num_segments: '1', direction: 'outbound-api' }, 201)
  })

  api.post(`${version}/Accounts/:account/Calls.json`, async (c) => {
    const { to, from, twiml, url } = await readForm(c)
    if (!twiml && !url) throw twilioRefusals.twimlMissing()
    const text = twiml ? spokenText(twiml) : `Plays ${url}`
    keepMessage(world, { channel: 'voice', to, subject: null, text, html: null })
    return c.json({ ...created('CA', to, from), direction: 'outbound-api' }, 201)
  })

  function created(prefix: string, to: string, from: string) {
    const now = new Date().toUTCString()
    const sid = `${prefix}${randomBytes(16).toString('hex')}`
    return { sid, account_sid: account, to, from, status: 'queued', date_created: now, date_updated: now }
  }

  return api
}

/** Numbers that behave in a special way, as Twilio's own test numbers do. */
const numbers = { invalid: '+15005550001', withoutSms: '+15005550009' }

async function readForm(c: Context) {
  const form = await c.req.parseBody()
  const field = (name: string) => String(form[name] ?? '')
  const to = field('To')
  if (!to) throw twilioRefusals.toMissing()
  if (!field('From')) throw twilioRefusals.fromMissing()
  if (!/^\+[1-9]\d{6,14}$/.test(to) || to === numbers.invalid) throw twilioRefusals.toInvalid()
  return { to, from: field('From'), body: field('Body'), twiml: field('Twiml'), url: field('Url') }
}
