import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { env } from '@/lib/env'
import { signWebhook } from '@/lib/jiko/sign'
import type { PageForm } from './page-forms'
import type { Edit, Post } from './post'
import type { Caller } from './troupe'

/** A body, and the headers that belong to it. */
export type Body = { bytes: Buffer; headers: Record<string, string> }
type Field = { name: string; value: Buffer; isFile?: boolean }

const boundary = 'fuzzboundary0123456789'
const stripe = new Stripe('rk_test_none')

/** The body of a post, spoiled as it says, for this caller; `say` puts what the world says for `:words`. */
export function writeBody(post: Post, caller: Caller, forms: PageForm[], picture: Buffer, say: (text: string) => string): Body {
  const { target, body } = post
  const given = Object.entries(target.fields ?? {}).map(([name, text]): Field => ({ name, value: Buffer.from(say(text)) }))
  switch (target.body) {
    case 'none':
      return { bytes: body ?? Buffer.alloc(0), headers: {} }
    case 'part':
      return { bytes: body ?? picture.subarray(0, 64), headers: {} }
    case 'picture':
      return carry([{ name: 'file', value: body ?? picture, isFile: true }], post)
    case 'fields':
      return body ? { bytes: body, headers: { 'content-type': 'application/json' } } : carry(given, { ...post, carriage: 'urlencoded' })
    case 'form':
      return carry(filledIn(formFor(post, forms, given), given), post)
    case 'action':
      return asAction(formFor(post, forms, given), given, post)
    case 'jiko-event':
      return jikoEvent(post, caller)
    case 'stripe-event':
      return stripeEvent(post)
  }
}

/** Mostly the form that has the fields; else another one of the page. */
function formFor({ form }: Post, forms: PageForm[], given: Field[]): PageForm {
  const own = forms.find(({ fields }) => fields.some(([name]) => given.some((field) => field.name === name)))
  const another = forms[form % Math.max(forms.length, 1)] ?? { fields: [], actionId: '00' }
  return form < 7 ? (own ?? another) : another
}

function filledIn({ fields }: PageForm, given: Field[]): Field[] {
  const hidden = fields.filter(([name]) => !given.some((field) => field.name === name))
  return [...hidden.map(([name, value]) => ({ name, value: Buffer.from(value) })), ...given]
}

/** As React sends it with JavaScript on: its own writing of values, the form's fields under a prefix. */
function asAction({ actionId }: PageForm, given: Field[], post: Post): Body {
  if (post.form === 3) return { bytes: post.body ?? Buffer.from('[]'), headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': actionId, accept: 'text/x-component' } }
  const state = '{"fieldProblems":{},"refusal":null,"values":{}}'
  const root = post.form % 2 ? `[${state},"$K1"]` : '["$K1"]'
  const fields = [...given.map(({ name, value }) => ({ name: `_1_${name}`, value })), { name: '0', value: post.body ?? Buffer.from(root) }]
  const { bytes, headers } = carry(fields, post)
  return { bytes, headers: { ...headers, 'next-action': actionId, accept: 'text/x-component' } }
}

function jikoEvent({ edits, body, damage, form }: Post, { words }: Caller): Body {
  // Of every ten events one comes again under its old name.
  const event: Record<string, unknown> = {
    event_id: form === 0 ? words.challenge : randomUUID(),
    event_type: 'application.approved',
    timestamp: new Date().toISOString(),
    payload: { application_id: randomUUID() },
  }
  const bytes = body ?? Buffer.from(JSON.stringify(spoilt(event, edits)))
  const signature = damage.kind === 'unsigned' ? 'AAAA' : signWebhook(bytes, env().JIKO_WEBHOOK_SECRETS[0]!)
  return { bytes, headers: { 'content-type': 'application/json', 'x-jiko-signature': signature } }
}

function stripeEvent({ edits, body, damage }: Post): Body {
  const event = { id: `evt_${randomUUID()}`, object: 'event', type: 'identity.verification_session.verified', data: { object: spoilt({ id: 'vs_none' }, edits) } }
  const bytes = body ?? Buffer.from(JSON.stringify(event))
  const secret = damage.kind === 'unsigned' ? 'whsec_another' : env().STRIPE_WEBHOOK_SECRET!
  const signature = stripe.webhooks.generateTestHeaderString({ payload: bytes.toString('utf8'), secret })
  return { bytes, headers: { 'content-type': 'application/json', 'stripe-signature': signature } }
}

function spoilt(event: Record<string, unknown>, edits: Edit[]): Record<string, unknown> {
  const names = Object.keys(event)
  for (const edit of edits) {
    if (edit.do === 'set') event[names[edit.at % names.length]!] = edit.value.toString('utf8')
    if (edit.do === 'drop') delete event[names[edit.at % names.length]!]
    if (edit.do === 'repeat') event[names[edit.at % names.length]!] = [null, 7, {}, [], true][edit.at % 5]
  }
  return event
}

function edited(fields: Field[], edits: Edit[]): Field[] {
  return edits.reduce((now, edit) => applied(now, edit), fields)
}

function applied(fields: Field[], edit: Edit): Field[] {
  if (edit.do === 'add') return [...fields, { name: edit.name, value: edit.value }]
  const at = edit.at % Math.max(fields.length, 1)
  const one = fields[at]
  if (!one) return fields
  switch (edit.do) {
    case 'drop':
      return fields.toSpliced(at, 1)
    case 'repeat':
      return [...fields, one, one]
    case 'as-file':
      return fields.with(at, { ...one, isFile: true })
    case 'set':
      return fields.with(at, { ...one, value: edit.value })
    case 'rename':
      return fields.with(at, { ...one, name: edit.name })
  }
}

function carry(right: Field[], { edits, carriage, damage }: Post): Body {
  const fields = edited(right, edits)
  const said = damage.kind === 'wrong-boundary' ? 'another' : boundary
  switch (carriage) {
    case 'multipart':
      return { bytes: multipart(fields), headers: { 'content-type': `multipart/form-data; boundary=${said}` } }
    case 'multipart-said-urlencoded':
      return { bytes: multipart(fields), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    case 'urlencoded':
      return { bytes: urlencoded(fields), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    case 'json':
      return { bytes: Buffer.from(JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value.toString('utf8')])))), headers: { 'content-type': 'application/json' } }
    case 'text':
      return { bytes: Buffer.concat(fields.map(({ value }) => value)), headers: { 'content-type': 'text/plain;charset=UTF-8' } }
    case 'unsaid':
      return { bytes: multipart(fields), headers: {} }
  }
}

function multipart(fields: Field[]): Buffer {
  const parts = fields.flatMap(({ name, value, isFile }) => {
    const file = isFile ? `; filename="a.png"\r\nContent-Type: image/png` : ''
    return [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`), value, Buffer.from('\r\n')]
  })
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
}

function urlencoded(fields: Field[]): Buffer {
  const encode = (bytes: Buffer) => bytes.toString('latin1').replace(/[^\w.-]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return Buffer.from(fields.map(({ name, value }) => `${encode(Buffer.from(name))}=${encode(value)}`).join('&'))
}
