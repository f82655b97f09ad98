import { redirect } from 'next/navigation'
import { NewsWatcher } from '@/components/step/news-watcher'
import { Rosette } from '@/components/engraving/rosette'
import { ButtonLink } from '@/components/ui/button'
import { brand } from '@/lib/domain/brand'
import { isFinal } from '@/lib/domain/decision'
import { isEverythingGiven } from '@/lib/domain/documents'
import { requireApplicationToShow } from '@/lib/onboarding/application-to-show'
import { decisionFor } from '@/lib/onboarding/decision-for'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireSession } from '@/lib/session'
import { statusWords } from '@/lib/words/status'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'
import { PicturesFromBefore } from '../pictures-from-before'
import { ReceiptLink } from '../receipt-link'
import { History } from './history'

export default async function StatusPage() {
  const { applicantId } = await requireSession()
  const { application, seen } = await requireApplicationToShow({ applicantId })
  if (!application.sentAt) redirect('/apply')

  const language = await readLanguage()
  const words = statusWords[language]
  const { stage } = decisionFor(application)
  const tasks = await findDocumentTasks(application)
  const isGiven = tasks !== null && isEverythingGiven(tasks)
  const { title, lead, next } = isGiven ? words.documentsGiven : words.stages[stage]
  const isStuck = stage === 'sent' && application.acknowledgedAt === null
  return (
    <Frame
      language={language}
      title={title}
      lead={isStuck ? words.onItsWay : lead}
      visitor="applicant"
      isHome
      ornament={stage === 'approved' ? <Rosette /> : undefined}
    >
      <title>{pageTitle(title)}</title>
      <PicturesFromBefore language={language} />
      <History application={application} words={words} language={language} />
      {next.length > 0 && (
        <section className="mt-7">
          <h2 className="font-semibold">{words.nextTitle}</h2>
          <ul className="mt-2 grid gap-2">
            {next.map((sentence) => (
              <li key={sentence} className="text-pretty">
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="foot">
        {stage === 'documents' && !isGiven && <ButtonLink href="/documents">{words.seeDocuments}</ButtonLink>}
        {stage === 'approved' && <ButtonLink href="/account">{words.openAccount}</ButtonLink>}
        {!isFinal(stage) && (
          <>
            <p className="text-fine text-muted">{words.safeToClose}</p>
            <NewsWatcher seen={seen} live={words.live} reload={words.reload} />
          </>
        )}
        {stage === 'declined' && (
          <ButtonLink href={`mailto:${brand.supportEmail}`}>{words.writeTo(brand.supportEmail)}</ButtonLink>
        )}
        <ReceiptLink language={language} />
        <p className="text-fine text-muted">{words.reference(application.id.slice(-8).toUpperCase())}</p>
      </div>
    </Frame>
  )
}
