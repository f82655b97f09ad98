import { Notice } from '@/components/ui/notice'
import { papersWords } from '@/lib/words/papers'
import { Unavailable } from '../../unavailable'
import { AccountFrame } from '../account-frame'
import { requireCustomer } from '../require-customer'
import { Agreements } from './agreements'
import { FilterForm } from './filter-form'
import { readAsked } from './asked'
import { readShelf } from './read-shelf'
import { StatementList } from './statement-list'
import { TradeList } from './trade-list'

/** Every paper that a customer is owed: statements, tax forms, confirmations, agreements. */
export default async function PapersPage({ searchParams }: PageProps<'/account/papers'>) {
  const { application, customerId, language } = await requireCustomer('papers')
  const asked = readAsked(await searchParams)
  const { shelf, agreements } = await readShelf({ customerId, applicationId: application.id }, asked)
  const words = papersWords[language]
  return (
    <AccountFrame room="papers" language={language} title={words.title} lead={words.lead}>
      {asked.isNotOpened && (
        <div className="mb-6">
          <Notice kind="problem" title={words.notOpened.title}>
            {words.notOpened.text}
          </Notice>
        </div>
      )}
      <FilterForm asked={asked} words={words} />
      {shelf === null && <Unavailable words={words.unavailable} />}
      {shelf?.of === 'statements' && <StatementList {...shelf} asked={asked} words={words} language={language} />}
      {shelf?.of === 'trades' && <TradeList {...shelf} asked={asked} words={words} language={language} />}
      <Agreements {...agreements} words={words.agreements} language={language} />
    </AccountFrame>
  )
}
