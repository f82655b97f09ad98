import type { Language } from '@/lib/domain/language'
import { formatDay } from '@/lib/domain/moment'
import type { DeletionOutlook } from '@/lib/onboarding/deletion-outlook'
import { deletionWords } from '@/lib/words/deletion'

type About = { isCustomer: boolean; isAtVendor: boolean; language: Language }
type Said = {
  lead: string
  goes: readonly string[]
  stays: readonly string[]
  /** Null where there is nothing more to ask for. */
  submit: string | null
  keep: { href: string; label: string }
}

/** What somebody is told who wants their application deleted. */
export function sayOutlook(outlook: DeletionOutlook, { isCustomer, isAtVendor, language }: About): Said {
  const { notSent, sent, atVendor, keep } = deletionWords[language]
  const there = isAtVendor ? [atVendor] : []
  if (outlook.state === 'not-sent') {
    return { ...notSent, stays: [...notSent.stays, ...there], keep: { href: '/apply', label: keep } }
  }
  return {
    lead: sent.lead,
    goes: goesAfterSending(outlook, language),
    stays: [sent.atJiko, sent.stays.always, ...(isCustomer ? [sent.stays.customer] : []), ...there],
    submit: outlook.state === 'ended' || outlook.askedAt ? null : sent.submit,
    keep: { href: '/apply', label: sent.back },
  }
}

function goesAfterSending(outlook: Exclude<DeletionOutlook, { state: 'not-sent' }>, language: Language): string[] {
  const { sent } = deletionWords[language]
  const day = (time: Date) => formatDay(time, language)
  if (outlook.state === 'ended') return [sent.ended(day(outlook.endedAt))]
  const { askedAt } = outlook
  if (outlook.state === 'undecided') {
    return askedAt ? [sent.askedUndecided(day(askedAt))] : [sent.undecided(outlook.keptDays), sent.undecidedIfAsked]
  }
  return askedAt ? [sent.askedDecided(day(askedAt))] : [sent.decided(day(outlook.endsAt)), sent.decidedIfAsked]
}
