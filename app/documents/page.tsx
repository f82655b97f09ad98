import { redirect } from 'next/navigation'
import { NewsWatcher } from '@/components/step/news-watcher'
import { ButtonLink } from '@/components/ui/button'
import { requireApplicationToShow } from '@/lib/onboarding/application-to-show'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireShower } from '@/lib/session-or-visit'
import { documentsWords } from '@/lib/words/documents'
import { handoffWords } from '@/lib/words/handoff'
import { statusWords } from '@/lib/words/status'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'
import { PicturesFromBefore } from '../pictures-from-before'
import { ContinueOnPhone } from './phone/continue-on-phone'
import { Task } from './task'

/** What Jiko asks for, from its flags: each proof, how it stands, and the way to show it. */
export default async function DocumentsPage() {
  const { applicationId, via } = await requireShower()
  const isAtHome = via === 'session'
  const { application, seen } = await requireApplicationToShow({ id: applicationId })
  const tasks = await findDocumentTasks(application)
  if (!tasks) redirect(isAtHome ? '/status' : '/handoff/done')

  const language = await readLanguage()
  const words = documentsWords[language]
  const { live, reload } = statusWords[language]
  return (
    <Frame language={language} title={words.title} lead={words.lead} backTo={isAtHome ? '/status' : null} visitor={isAtHome ? 'applicant' : null}>
      <title>{pageTitle(words.title)}</title>
      <PicturesFromBefore language={language} />
      <ul>
        {tasks.map((task) => (
          <Task key={task.proof} {...task} words={words} />
        ))}
      </ul>
      {isAtHome && (
        <section className="mt-7">
          <h2 className="font-semibold">{words.onPhone.title}</h2>
          <p className="mb-4 text-pretty">{words.onPhone.text}</p>
          <ContinueOnPhone look="quiet" label={handoffWords[language].offer.action} />
        </section>
      )}
      <div className="foot">
        {isAtHome && (
          <ButtonLink look="quiet" href="/status">
            {words.back}
          </ButtonLink>
        )}
        <NewsWatcher seen={seen} live={live} reload={reload} />
      </div>
    </Frame>
  )
}
