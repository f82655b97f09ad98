import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { findChangeRequests } from '@/lib/account/find-change-requests'
import { readDetails } from '@/lib/account/read-details'
import { brand } from '@/lib/domain/brand'
import { detailsWords } from '@/lib/words/details'
import { readFromJiko } from '../../read-from-jiko'
import { Unavailable } from '../../unavailable'
import { AccountFrame } from '../account-frame'
import { requireCustomer } from '../require-customer'
import { AskedChanges } from './asked-changes'
import { detailRows } from './detail-rows'

/** What Jiko holds about a customer, and the way to have it changed. */
export default async function DetailsPage({ searchParams }: PageProps<'/account/details'>) {
  const { application, customerId, language } = await requireCustomer('details')
  const [details, asked, { sent }] = await Promise.all([
    readFromJiko('details.unavailable', () => readDetails(customerId)),
    findChangeRequests(application.id),
    searchParams,
  ])
  const words = detailsWords[language]
  return (
    <AccountFrame room="details" language={language} title={words.title} lead={words.lead}>
      {sent !== undefined && (
        <div className="mb-6">
          <Notice title={words.sent.title}>{words.sent.text}</Notice>
        </div>
      )}
      {details ? (
        <>
          <SummaryList rows={detailRows(details, words, language)} />
          <p className="mt-3 text-fine text-pretty text-muted">{words.signInNote}</p>
        </>
      ) : (
        <Unavailable words={words.unavailable} />
      )}
      <AskedChanges asked={asked} words={words.asked} language={language} />
      <section className="mt-10">
        <h2 className="font-semibold">{words.changing.title}</h2>
        <p className="mt-1 mb-4 text-pretty">{words.changing.text}</p>
        <ButtonLink look="quiet" href="/account/details/change">
          {words.changing.action}
        </ButtonLink>
        <p className="mt-4 text-small text-pretty text-muted">{words.changing.writeTo(brand.supportEmail)}</p>
      </section>
      <section className="mt-10">
        <h2 className="font-semibold">{words.keptHere.title}</h2>
        <p className="mt-1 text-pretty">{words.keptHere.text}</p>
        <a href="/delete" className="flex min-h-11 w-fit items-center font-medium text-accent">
          {words.keptHere.action}
        </a>
      </section>
    </AccountFrame>
  )
}
