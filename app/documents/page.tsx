import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import type { DocumentTask } from '@/lib/domain/documents'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireSession } from '@/lib/session'
import { documentsWords } from '@/lib/words/documents'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'

/** What Jiko asks for, from its flags: each proof, how it stands, and the way to show it. */
export default async function DocumentsPage() {
  const { applicantId } = await requireSession()
  const tasks = await findDocumentTasks(await requireApplicationOf(applicantId))
  if (!tasks) redirect('/status')

  const language = await readLanguage()
  const words = documentsWords[language]
  return (
    <Frame language={language} title={words.title} lead={words.lead} backTo="/status" isSignedIn>
      <title>{pageTitle(words.title)}</title>
      <ul>
        {tasks.map((task) => (
          <Task key={task.proof} {...task} words={words} />
        ))}
      </ul>
      <div className="foot">
        <ButtonLink look="quiet" href="/status">
          {words.back}
        </ButtonLink>
      </div>
    </Frame>
  )
}

function Task({ proof, state, next, words }: DocumentTask & { words: (typeof documentsWords)['en'] }) {
  const { title, why, examples } = words.proofs[proof]
  return (
    <li className="border-b border-line py-5 first:pt-0">
      <h2 className="font-semibold">{title}</h2>
      <p className={`text-small font-medium text-pretty ${state === 'refused' ? 'text-bad' : 'text-accent'}`}>
        {words.states[state]}
      </p>
      {state !== 'given' && (
        <>
          <p className="mt-1 text-pretty">{why}</p>
          <p className="mt-1 text-small text-pretty text-muted">{examples}</p>
          <div className="mt-4 grid gap-3">
            {next.map((kind) => (
              <ButtonLink key={kind} look="quiet" href={`/documents/${kind}`}>
                {words.show[kind]}
              </ButtonLink>
            ))}
          </div>
        </>
      )}
    </li>
  )
}
