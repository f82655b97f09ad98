import type { Names } from './patient'

type Zone = { mx: Record<string, string[]>; txt: Record<string, string[]> }

/** A domain that is well, as a name server tells of it. */
export const wellZone: Zone = {
  mx: { 'meridian.com': ['mx.meridian.com'] },
  txt: {
    'meridian.com': ['v=spf1 include:mail.meridian.com -all', 'something else'],
    '_dmarc.meridian.com': ['v=DMARC1; p=reject; rua=mailto:dmarc@meridian.com'],
    's1._domainkey.meridian.com': ['v=DKIM1; k=rsa; p=MIIBIjANBg'],
  },
}

/** Answers as node:dns does: with an error where there is nothing. */
export function testNames({ mx, txt }: Zone): Names {
  const found = (records: string[] | undefined) => {
    if (!records) throw Object.assign(new Error('queryTxt ENOTFOUND'), { code: 'ENOTFOUND' })
    return records
  }
  return {
    resolveMx: async (name) => found(mx[name]).map((exchange) => ({ exchange })),
    resolveTxt: async (name) => found(txt[name]).map((text) => [text]),
  }
}
