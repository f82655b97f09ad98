import { evidence } from './evidence'
import { attention, note, notReady, ready, type Check, type Finding } from './finding'
import { readMailNames, type MailNames } from './mail-names'
import type { Names } from './patient'
import { isReserved } from './sender-domain'

/** What decides whether letters with a code arrive in the inbox, or as spam. */
export function domainChecks(names: Names, domain: string): Check[] {
  return isReserved(domain) ? [noDomain(domain)] : checksOf(domain, () => readMailNames(names, domain))
}

function noDomain(domain: string): Check {
  return { id: 'mail.domain', looksAt: 'Sender’s domain', look: () => note(`${domain} is a domain for examples`) }
}

function checksOf(domain: string, read: () => Promise<MailNames>): Check[] {
  const known = evidence('mail.domain', read)
  const judged = (id: string, looksAt: string, judge: (names: MailNames) => Finding) => ({
    id: `mail.${id}`,
    looksAt,
    look: async () => judge(await known()),
  })
  return [
    judged('domain', 'Sender’s domain takes mail', ({ takesMail }) =>
      takesMail
        ? ready(domain)
        : notReady(`${domain} has no MX record`, 'Give it one: answers and bounces come there.'),
    ),
    judged('spf', 'SPF', ({ spf }) => judgeSpf(spf)),
    judged('dkim', 'DKIM', ({ dkimSelectors }) => judgeDkim(dkimSelectors)),
    judged('dmarc', 'DMARC', ({ dmarc }) => judgeDmarc(dmarc)),
  ]
}

/** RFC 7208: one record, and no more. */
function judgeSpf(records: string[]): Finding {
  if (records.length === 1) return ready('one record')
  return notReady(
    records.length === 0 ? 'no record' : `${records.length} records, which counts as none`,
    'Publish one TXT record v=spf1 that names your mail service.',
  )
}

/** A key lies under a name that only letters tell, so only the usual ones can be tried. */
function judgeDkim(selectors: string[]): Finding {
  if (selectors.length > 0) return ready(`a key under ${selectors.join(', ')}`)
  return attention(
    'no key under the usual names',
    'Send yourself a letter, and look for dkim=pass in its Authentication-Results.',
  )
}

/** RFC 7489. */
function judgeDmarc(records: string[]): Finding {
  const [record] = records
  if (!record)
    return notReady('no record', 'Publish a TXT record v=DMARC1 at _dmarc; begin with p=none and a rua address.')
  if (/;\s*p=none/i.test(record))
    return attention(
      'p=none: anybody may write in your name',
      'Once the reports are clean, go over to p=quarantine or p=reject.',
    )
  return ready('enforced')
}
