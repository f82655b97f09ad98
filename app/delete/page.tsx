import { Button, ButtonLink } from '@/components/ui/button'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { decisionFor } from '@/lib/onboarding/decision-for'
import { findDeletionOutlook } from '@/lib/onboarding/deletion-outlook'
import { requireSession } from '@/lib/session'
import { deletionWords } from '@/lib/words/deletion'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'
import { deleteIt } from './actions'
import { sayOutlook } from './say-outlook'
import { Sentences } from './sentences'

/** What goes and what stays when somebody wants their application deleted, and the one button. Looking changes nothing. */
export default async function DeletePage() {
  const { applicantId } = await requireSession()
  const application = await requireApplicationOf(applicantId)
  const outlook = await findDeletionOutlook(application)
  const isCustomer = decisionFor(application).stage === 'approved'
  const isAtVendor = application.identityChecks.some(({ vendorSessionId }) => vendorSessionId !== null)

  const language = await readLanguage()
  const words = deletionWords[language]
  const { lead, goes, stays, submit, keep } = sayOutlook(outlook, { isCustomer, isAtVendor, language })
  return (
    <Frame language={language} title={words.title} lead={lead} backTo={keep.href} visitor={isCustomer ? 'customer' : 'applicant'}>
      <title>{pageTitle(words.title)}</title>
      <Sentences title={words.goesTitle} sentences={goes} />
      <Sentences title={words.staysTitle} sentences={stays} />
      <div className="foot">
        {submit && (
          <form action={deleteIt} className="grid gap-3">
            <p className="text-pretty">{words.cannotUndo}</p>
            <Button type="submit">{submit}</Button>
          </form>
        )}
        <ButtonLink look="quiet" href={keep.href}>
          {keep.label}
        </ButtonLink>
      </div>
    </Frame>
  )
}
