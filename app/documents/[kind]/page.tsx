import { notFound, redirect } from 'next/navigation'
import { ShowDocument } from '@/components/capture/show-document'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { PictureKind } from '@/lib/domain/capture'
import { isDocumentKind, type DocumentKind } from '@/lib/domain/documents'
import { requireApplicationById } from '@/lib/onboarding/application'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireShower } from '@/lib/session-or-visit'
import { captureWords } from '@/lib/words/capture'
import { documentWords } from '@/lib/words/document'
import { formWords } from '@/lib/words/form'
import { pictureRefusalWords } from '@/lib/words/picture-refusals'
import { sendingWords } from '@/lib/words/sending'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { pageTitle } from '../../page-title'

/** What may be chosen. What a file really is, its bytes tell. */
const accepted = 'image/*,.heic,.heif,application/pdf'

const pictureKinds: Record<DocumentKind, PictureKind> = {
  'id-front': 'card',
  'id-back': 'card',
  passport: 'passport',
  selfie: 'face',
  'number-proof': 'page',
  'address-proof': 'page',
}

/** One document: by the camera, or by the browser's own file input, which works without JavaScript. */
export default async function DocumentPage({ params, searchParams }: PageProps<'/documents/[kind]'>) {
  const { kind } = await params
  if (!isDocumentKind(kind)) notFound()
  const { applicationId, via } = await requireShower()
  const tasks = await findDocumentTasks(await requireApplicationById(applicationId))
  if (!tasks?.some(({ next }) => next.includes(kind))) redirect('/documents')

  const language = await readLanguage()
  const words = documentWords[language]
  const { title, lead } = words.kinds[kind]
  const refusals = { ...words.problems, ...words.refusals, ...pictureRefusalWords[language] }
  const problem = problemOf((await searchParams).problem, refusals)
  const { errorPrefix, summaryTitle } = formWords[language]
  return (
    <Frame language={language} title={title} lead={lead} backTo="/documents" visitor={via === 'session' ? 'applicant' : null}>
      <title>{pageTitle(problem ? `${errorPrefix}${title}` : title)}</title>
      {problem && <ErrorSummary title={summaryTitle} refusal={null} problems={[{ name: 'file', sentence: problem }]} />}
      <ShowDocument
        key={kind}
        kind={kind}
        pictureKind={pictureKinds[kind]}
        action={`/api/documents/${kind}`}
        accept={accepted}
        words={{ capture: captureWords[language], sending: sendingWords[language] }}
        refusals={refusals}
        submit={words.submit}
        problem={problem}
      >
        <p className="text-fine text-pretty text-muted">{words.fine}</p>
      </ShowDocument>
    </Frame>
  )
}

function problemOf(code: string | string[] | undefined, sentences: Record<string, string>): string | undefined {
  return typeof code === 'string' && Object.hasOwn(sentences, code) ? sentences[code] : undefined
}
