import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { brand } from '@/lib/domain/brand'
import { neededDocuments } from '@/lib/domain/documents'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { decisionFor } from '@/lib/onboarding/decision-for'
import { requireSession } from '@/lib/session'
import { documentsWords } from '@/lib/words/documents'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'

/** An honest list of what Jiko asks for, from its flags. */
export default async function DocumentsPage() {
  const { applicantId } = await requireSession()
  const decision = decisionFor(await requireApplicationOf(applicantId))
  if (decision.stage !== 'documents') redirect('/status')

  const language = await readLanguage()
  const words = documentsWords[language]
  return (
    <Frame language={language} title={words.title} lead={words.lead} backTo="/status" isSignedIn>
      <title>{pageTitle(words.title)}</title>
      <ul>
        {neededDocuments(decision.needs).map(({ proof }) => (
          <li key={proof} className="border-b border-line py-4 first:pt-0">
            <h2 className="font-semibold">{words.proofs[proof].title}</h2>
            <p className="mt-1 text-pretty">{words.proofs[proof].why}</p>
            <p className="mt-1 text-small text-pretty text-muted">{words.proofs[proof].examples}</p>
          </li>
        ))}
      </ul>
      <div className="mt-7">
        <Notice title={words.notYet.title}>{words.notYet.text(brand.supportEmail)}</Notice>
      </div>
      <div className="foot">
        <ButtonLink look="quiet" href="/status">
          {words.back}
        </ButtonLink>
      </div>
    </Frame>
  )
}
