import { notFound, redirect } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FileField } from '@/components/ui/file-field'
import { isDocumentKind } from '@/lib/domain/documents'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { requireSession } from '@/lib/session'
import { documentWords } from '@/lib/words/document'
import { formWords } from '@/lib/words/form'
import { pictureRefusalWords } from '@/lib/words/picture-refusals'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { pageTitle } from '../../page-title'

/** What may be chosen. What a file really is, its bytes tell. */
const accepted = 'image/*,.heic,.heif,application/pdf'

/** One document, by the browser's own file input: it works without JavaScript and opens a phone's camera. */
export default async function DocumentPage({ params, searchParams }: PageProps<'/documents/[kind]'>) {
  const { kind } = await params
  if (!isDocumentKind(kind)) notFound()
  const { applicantId } = await requireSession()
  const tasks = await findDocumentTasks(await requireApplicationOf(applicantId))
  if (!tasks) redirect('/status')
  if (!tasks.some(({ next }) => next.includes(kind))) redirect('/documents')

  const language = await readLanguage()
  const words = documentWords[language]
  const { title, lead } = words.kinds[kind]
  const problem = problemOf((await searchParams).problem, {
    ...words.problems,
    ...words.refusals,
    ...pictureRefusalWords[language],
  })
  const { errorPrefix, summaryTitle } = formWords[language]
  return (
    <Frame language={language} title={title} lead={lead} backTo="/documents" isSignedIn>
      <title>{pageTitle(problem ? `${errorPrefix}${title}` : title)}</title>
      {problem && <ErrorSummary title={summaryTitle} refusal={null} problems={[{ name: 'file', sentence: problem }]} />}
      <form method="post" action={`/api/documents/${kind}`} encType="multipart/form-data">
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          problem={problem}
          accept={accepted}
          capture={kind === 'selfie' ? 'user' : undefined}
        />
        <div className="foot">
          <Button type="submit">{words.submit}</Button>
          <p className="text-fine text-pretty text-muted">{words.fine}</p>
        </div>
      </form>
    </Frame>
  )
}

function problemOf(code: string | string[] | undefined, sentences: Record<string, string>): string | undefined {
  return typeof code === 'string' && Object.hasOwn(sentences, code) ? sentences[code] : undefined
}
