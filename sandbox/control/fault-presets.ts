import type { z } from 'zod'
import type { faultRequest } from './faults'

export type Preset = { slug: string; title: string; story: string; fault: z.input<typeof faultRequest> }

const jiko = { path: '^/api/' }
const creating = { method: 'POST', path: '^/api/v1/applications/$' }
const changing = { method: 'POST', path: '^/api/v1/(?!login/)' }
const pastLogin = { path: '^/api/(?!v1/login/)' }
const accounts = { path: '^/api/v[12]/(customers|pockets|jiko-accounts)/' }
const transfers = { method: 'POST', path: '^/api/v1/transfers/' }
const webhook = { path: 'webhook' }
const texts = { path: '^/2010-04-01/' }
const mail = { path: 'smtp' }
const identity = { path: '^/v1/' }
const partner = { path: '^/partner/' }

const refusedPostalCode = JSON.stringify({
  detail: [{ loc: ['body', 'address', 'postal_code'], msg: 'is unknown', type: 'value_error' }],
})
const webPage = '<!doctype html><title>Maintenance</title><h1>We are back soon</h1>'
const takenText = '{"sid":"SM00000000000000000000000000000000","status":"queued"}'

/** Troubles to click on, by who makes them. */
export const faultPresets: { who: string; presets: Preset[] }[] = [
  {
    who: 'Jiko',
    presets: [
      {
        slug: 'slow',
        title: 'Slow',
        story: 'Every answer takes 3 seconds more.',
        fault: { match: jiko, kind: 'delay', delayMs: 3_000 },
      },
      {
        slug: 'unreachable',
        title: 'Unreachable',
        story: 'The line is cut before a request is read.',
        fault: { match: jiko, kind: 'reset' },
      },
      {
        slug: 'answer-lost',
        title: 'Answer lost',
        story: 'What was asked is done, and the line is cut instead of an answer.',
        fault: { match: changing, kind: 'drop-after' },
      },
      {
        slug: 'half-answer',
        title: 'Half an answer',
        story: 'What was asked is done, and the answer stops in the middle.',
        fault: { match: changing, kind: 'half' },
      },
      {
        slug: 'unauthorized',
        title: 'Token refused (401)',
        story: 'A token that was good a moment ago is not any more.',
        fault: { match: pastLogin, kind: 'status', status: 401 },
      },
      {
        slug: 'conflict',
        title: 'Conflict (409)',
        story: 'An application is refused, because of another request.',
        fault: { match: creating, kind: 'status', status: 409 },
      },
      {
        slug: 'refused',
        title: 'Answer refused (422)',
        story: 'The ZIP code of a new application is not accepted.',
        fault: { match: creating, kind: 'status', status: 422, body: refusedPostalCode },
      },
      {
        slug: 'too-many',
        title: 'Too many requests (429)',
        story: 'Jiko asks to wait for 5 seconds.',
        fault: { match: pastLogin, kind: 'status', status: 429, retryAfter: '5' },
      },
      {
        slug: 'broken',
        title: 'Broken (500)',
        story: 'An error inside of Jiko; nothing is done.',
        fault: { match: jiko, kind: 'status', status: 500 },
      },
      {
        slug: 'down',
        title: 'Down (503)',
        story: 'Jiko answers that it is out of service.',
        fault: { match: jiko, kind: 'status', status: 503 },
      },
      {
        slug: 'accounts-down',
        title: 'Accounts down (503)',
        story: 'Nothing of an account can be read or changed; transfers that are under way go on.',
        fault: { match: accounts, kind: 'status', status: 503 },
      },
      {
        slug: 'transfer-answer-lost',
        title: 'Transfer made, answer lost',
        story: 'The money moves, and the line is cut instead of an answer.',
        fault: { match: transfers, kind: 'drop-after' },
      },
      {
        slug: 'wrong-label',
        title: 'Wrong content type',
        story: 'Good JSON that calls itself plain text.',
        fault: { match: jiko, kind: 'relabel' },
      },
      {
        slug: 'web-page',
        title: 'A web page',
        story: 'HTML where JSON should be, with status 200; nothing is done.',
        fault: { match: jiko, kind: 'body', body: webPage, contentType: 'text/html' },
      },
      {
        slug: 'novel',
        title: 'New words',
        story: 'Good answers with fields, and a status, that nobody has heard of.',
        fault: { match: jiko, kind: 'novel', field: 'status' },
      },
    ],
  },
  {
    who: 'Webhooks',
    presets: [
      {
        slug: 'webhook-late',
        title: 'Late',
        story: 'A webhook comes 10 seconds after its event.',
        fault: { match: webhook, kind: 'delay', delayMs: 10_000 },
      },
      {
        slug: 'webhook-twice',
        title: 'Twice',
        story: 'The same webhook comes two times.',
        fault: { match: webhook, kind: 'twice' },
      },
      {
        slug: 'webhook-reordered',
        title: 'Out of order',
        story: 'A webhook waits until a later one has gone, for 10 seconds at most.',
        fault: { match: webhook, kind: 'reorder' },
      },
      {
        slug: 'webhook-forged',
        title: 'Forged',
        story: 'A stranger says “approved” first, without the secret; then the true one comes.',
        fault: { match: webhook, kind: 'forge' },
      },
      {
        slug: 'webhook-stopped',
        title: 'Stopped',
        story: 'No webhook comes, and none is tried again.',
        fault: { match: webhook, kind: 'lose' },
      },
      {
        slug: 'webhook-novel',
        title: 'New words',
        story: 'A true webhook of a type that nobody has heard of.',
        fault: { match: webhook, kind: 'novel' },
      },
    ],
  },
  {
    who: 'Text messages and calls',
    presets: [
      {
        slug: 'texts-refused',
        title: 'Texts refused',
        story: 'The vendor is out of service.',
        fault: { match: texts, kind: 'status', status: 503 },
      },
      {
        slug: 'texts-slow',
        title: 'Texts slow',
        story: 'The vendor takes 8 seconds.',
        fault: { match: texts, kind: 'delay', delayMs: 8_000 },
      },
      {
        slug: 'texts-lost',
        title: 'Texts lost',
        story: 'The vendor takes the message, and it never arrives.',
        fault: { match: texts, kind: 'body', status: 201, body: takenText },
      },
    ],
  },
  {
    who: 'E-mail',
    presets: [
      {
        slug: 'mail-refused',
        title: 'Mail refused',
        story: 'The mail server is busy (451).',
        fault: { match: mail, kind: 'status', status: 451 },
      },
      {
        slug: 'mail-slow',
        title: 'Mail slow',
        story: 'The mail server takes 8 seconds.',
        fault: { match: mail, kind: 'delay', delayMs: 8_000 },
      },
      {
        slug: 'mail-lost',
        title: 'Mail lost',
        story: 'The mail server takes the mail, and it never arrives.',
        fault: { match: mail, kind: 'lose' },
      },
      {
        slug: 'mail-answer-lost',
        title: 'Mail taken, answer lost',
        story: 'The mail arrives, and the line is cut before the sender knows.',
        fault: { match: mail, kind: 'drop-after' },
      },
    ],
  },
  {
    who: 'Identity check',
    presets: [
      {
        slug: 'identity-down',
        title: 'Identity check down',
        story: 'The vendor is out of service.',
        fault: { match: identity, kind: 'status', status: 503 },
      },
      {
        slug: 'identity-slow',
        title: 'Identity check slow',
        story: 'The vendor takes 8 seconds.',
        fault: { match: identity, kind: 'delay', delayMs: 8_000 },
      },
    ],
  },
  {
    who: "The partner's own system",
    presets: [
      {
        slug: 'partner-down',
        title: 'Events refused (500)',
        story: 'What Foyer tells is not taken; it tries again after 5 seconds, then 10, then 20.',
        fault: { match: partner, kind: 'status', status: 500 },
      },
      {
        slug: 'partner-slow',
        title: 'Events taken slowly',
        story: 'Each answer takes 8 seconds.',
        fault: { match: partner, kind: 'delay', delayMs: 8_000 },
      },
      {
        slug: 'partner-answer-lost',
        title: 'Events taken, answer lost',
        story: 'The event is taken and the line is cut, so it comes again.',
        fault: { match: partner, kind: 'drop-after' },
      },
      {
        slug: 'partner-gone',
        title: 'Events unwanted (410)',
        story: 'Nobody listens there any more, and Foyer gives the event up.',
        fault: { match: partner, kind: 'status', status: 410 },
      },
    ],
  },
]

/** How often a trouble strikes. A chance has a seed, so that trying again goes the same way. */
export const faultRhythms = [
  { slug: 'always', name: 'every time, until it is stopped', limits: {} },
  { slug: 'once', name: 'once', limits: { count: 1 } },
  { slug: 'three-times', name: 'three times', limits: { count: 3 } },
  { slug: 'by-chance', name: 'by chance, one time in two', limits: { probability: 0.5, seed: 1 } },
]
