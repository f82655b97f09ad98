import { redirect } from 'next/navigation'
import { NewsWatcher } from '@/components/step/news-watcher'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { isEverythingGiven, type DocumentTask } from '@/lib/domain/documents'
import type { Language } from '@/lib/domain/language'
import { requireApplicationToShow } from '@/lib/onboarding/application-to-show'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireSession } from '@/lib/session'
import { handoffWords } from '@/lib/words/handoff'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { pageTitle } from '../../page-title'
import { ContinueOnPhone } from './continue-on-phone'
import { findLink, type Link } from './find-link'
import { Joined } from './joined'
import { Waiting } from './waiting'

/** The computer's side of a handoff: the link, then what the phone shows, then on by itself. */
export default async function PhonePage({ searchParams }: PageProps<'/documents/phone'>) {
  const { applicantId } = await requireSession()
  const { application, seen } = await requireApplicationToShow({ applicantId })
  const tasks = await findDocumentTasks(application)
  if (!tasks || isEverythingGiven(tasks)) redirect('/status')

  const language = await readLanguage()
  const link = await findLink(application.id)
  const { title, lead, status } = wordsOf(link, tasks, language)
  const words = handoffWords[language]
  const isRunning = link?.state === 'waiting' || link?.state === 'joined'
  const isTooMany = (await searchParams).problem === 'too-many-handoffs'
  return (
    <Frame language={language} title={title} lead={lead} backTo="/documents" visitor="applicant">
      <title>{pageTitle(title)}</title>
      {isTooMany && <Notice kind="problem">{words.refusals['too-many-handoffs']}</Notice>}
      <p role="status" className="font-medium text-accent">
        {status}
      </p>
      {link?.state === 'waiting' && <Waiting link={link} language={language} />}
      {link?.state === 'joined' && <Joined link={link} tasks={tasks} language={language} />}
      <div className="foot">
        {!isRunning && <ContinueOnPhone label={link ? words.newLink : words.offer.show} />}
        <ButtonLink look="quiet" href="/documents">
          {words.here}
        </ButtonLink>
        {link && <NewsWatcher seen={seen} live={words.live} reload={words.reload} />}
      </div>
    </Frame>
  )
}

function wordsOf(link: Link | null, tasks: DocumentTask[], language: Language) {
  const { offer, waiting, joined, over } = handoffWords[language]
  if (!link) return { ...offer, status: offer.why }
  if (link.state === 'waiting') return waiting
  if (link.state !== 'joined') return { ...over[link.state], status: '' }
  const given = tasks.filter(({ state }) => state === 'given').length
  return { ...joined, status: joined.status(given, tasks.length) }
}
