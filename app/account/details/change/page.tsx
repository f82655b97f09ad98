import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FileField } from '@/components/ui/file-field'
import { detailsWords } from '@/lib/words/details'
import { formWords } from '@/lib/words/form'
import { pictureRefusalWords } from '@/lib/words/picture-refusals'
import { AccountFrame } from '../../account-frame'
import { requireCustomer } from '../../require-customer'
import { SubjectField } from './subject-field'

/** What may be chosen. What a file really is, its bytes tell. */
const accepted = 'image/*,.heic,.heif,application/pdf'

/** One paper by which a customer asks Jiko for a change: an ordinary form, which needs no JavaScript. */
export default async function ChangePage({ searchParams }: PageProps<'/account/details/change'>) {
  const { language } = await requireCustomer('details')
  const words = detailsWords[language].change
  const { problem, about } = await searchParams
  const sentence = sentenceOf(problem, { ...words.problems, ...pictureRefusalWords[language] })
  const isAbout = problem === 'about-missing'
  const { errorPrefix, summaryTitle } = formWords[language]
  return (
    <AccountFrame
      room="details"
      language={language}
      title={words.title}
      problemPrefix={sentence && errorPrefix}
      lead={words.lead}
      backTo="/account/details"
    >
      {sentence && (
        <ErrorSummary title={summaryTitle} refusal={null} problems={[{ name: isAbout ? 'about' : 'file', sentence }]} />
      )}
      <form method="post" action="/api/changes" encType="multipart/form-data" className="grid gap-7">
        <SubjectField words={words} chosen={about} problem={isAbout ? sentence : undefined} />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          problem={isAbout ? undefined : sentence}
          accept={accepted}
        />
        <div className="foot">
          <Button type="submit">{words.submit}</Button>
          <p className="text-fine text-pretty text-muted">{words.fine}</p>
        </div>
      </form>
    </AccountFrame>
  )
}

function sentenceOf(code: string | string[] | undefined, sentences: Record<string, string>): string | undefined {
  return typeof code === 'string' && Object.hasOwn(sentences, code) ? sentences[code] : undefined
}
