import { Trouble } from './evidence'
import type { Names } from './patient'
import { codeOf } from './why-not-reached'

export type MailNames = { takesMail: boolean; spf: string[]; dmarc: string[]; dkimSelectors: string[] }

const usualSelectors = ['default', 'dkim', 'google', 'k1', 'mail', 'pm', 's1', 'selector1', 'smtp']
const notThere = ['ENOTFOUND', 'ENODATA']

/** What the domain name system says of a domain that sends mail. @throws Trouble when it cannot be asked */
export async function readMailNames(names: Names, domain: string): Promise<MailNames> {
  const texts = async (name: string) => (await orNone(names.resolveTxt(name))).map((parts) => parts.join(''))
  const [exchanges, own, dmarc, keys] = await Promise.all([
    orNone(names.resolveMx(domain)),
    texts(domain),
    texts(`_dmarc.${domain}`),
    Promise.all(
      usualSelectors.map(async (selector) => ({ selector, records: await texts(`${selector}._domainkey.${domain}`) })),
    ),
  ])
  return {
    takesMail: exchanges.some(({ exchange }) => exchange !== ''),
    spf: own.filter((text) => /^v=spf1( |$)/i.test(text)),
    dmarc: dmarc.filter((text) => /^v=DMARC1\b/i.test(text)),
    dkimSelectors: keys
      .filter(({ records }) => records.some((text) => /\bp=[^;\s]/.test(text)))
      .map(({ selector }) => selector),
  }
}

async function orNone<Record>(asking: Promise<Record[]>): Promise<Record[]> {
  try {
    return await asking
  } catch (error) {
    if (notThere.includes(codeOf(error))) return []
    throw new Trouble('names cannot be looked up from here', 'Run this where DNS can be asked.')
  }
}
