import { randomUUID } from 'node:crypto'
import { answering } from './at-sandbox'
import type { Fault } from './fault'

const subscription = (changes: object) => ({
  items: [
    { id: randomUUID(), url: 'https://old.example.net/api/webhooks/jiko', events: [], status: 'enabled', ...changes },
  ],
  next_page: null,
})
const agreements = (url: string) => ({
  version: '1.0.0',
  release_date: '2026-01-05',
  documents: [{ title: 'Bank Account Agreement', pdf_download_url: url, type: 'BANK_ACCOUNT', category: 'BANK' }],
})

/** What Jiko answers to the app. */
export const jikoAnswerFaults: Fault[] = [
  {
    fault: 'agreements of another shape',
    named: ['jiko.agreements'],
    says: /version \(invalid_type\)/,
    plant: answering('^/api/v1/agreements/$', { documents: [] }),
  },
  {
    fault: 'an agreement on a host that is not Jiko’s',
    named: ['jiko.agreement-files'],
    says: /is no address of Jiko \(at files\.example\.net\)/,
    plant: answering('^/api/v1/agreements/$', agreements('https://files.example.net/bank.pdf')),
  },
  {
    fault: 'an agreement that is no PDF',
    named: ['jiko.agreement-files'],
    says: /answered no PDF/,
    plant: answering('^/files/', '<p>Sign in', 'text/html'),
  },
  {
    fault: 'no subscription',
    named: ['jiko.subscription'],
    says: /there is none/,
    plant: answering('^/api/v1/subscriptions/$', { items: [], next_page: null }),
  },
  {
    fault: 'a subscription to another address',
    named: ['jiko.subscription'],
    says: /another address than APP_URL \(old\.example\.net\)/,
    plant: answering('^/api/v1/subscriptions/$', subscription({})),
  },
  {
    fault: 'a subscription that was turned off',
    named: ['jiko.subscription'],
    says: /is disabled/,
    plant: (garden) =>
      answering(
        '^/api/v1/subscriptions/$',
        subscription({ url: `${garden.appUrl}/api/webhooks/jiko`, status: 'disabled' }),
      )(garden),
  },
]
