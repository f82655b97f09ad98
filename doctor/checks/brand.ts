import { brand } from '@/lib/domain/brand'
import { notReady, ready, unlessTrial, type Finding, type Group } from '../finding'
import type { Patient } from '../patient'
import { domainOf, isReserved } from '../sender-domain'

/** What came along as an example. */
const exampleName = 'Meridian'

export function brandGroup({ settings, isTrial }: Patient): Group {
  return {
    title: 'Brand',
    reach: 'local',
    checks: [
      { id: 'brand.name', looksAt: 'Name', look: () => unlessTrial(isTrial, judgeName(brand.name)) },
      {
        id: 'brand.support',
        looksAt: 'Support address',
        look: () => unlessTrial(isTrial, judgeAddress(brand.supportEmail, 'supportEmail in lib/domain/brand.ts')),
      },
      {
        id: 'brand.sender',
        looksAt: 'Sender of letters',
        look: () => unlessTrial(isTrial, judgeAddress(settings.EMAIL_FROM, 'EMAIL_FROM')),
      },
    ],
  }
}

export function judgeName(name: string): Finding {
  if (name !== exampleName) return ready(name)
  return notReady(
    `${name} is the example's name`,
    'Put your own into lib/domain/brand.ts, with your colours and legal lines.',
  )
}

/** Names that are kept free for examples lead nowhere (RFC 2606). */
export function judgeAddress(address: string, place: string): Finding {
  const domain = domainOf(address)
  return isReserved(domain)
    ? notReady(`${domain} is a domain for examples`, `Set ${place} to an address of yours.`)
    : ready(domain)
}
