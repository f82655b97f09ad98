import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/domain/language'
import { handoffWords } from '@/lib/words/handoff'
import { Frame } from '../frame'
import { pageTitle } from '../page-title'

type WayOnProps = { language: Language; title: string; lead: string }

/** This device cannot show documents: why, and the two ways on. */
export function WayOn({ language, title, lead }: WayOnProps) {
  const { wayOn, signIn } = handoffWords[language]
  return (
    <Frame language={language} title={title} lead={lead}>
      <title>{pageTitle(title)}</title>
      <p className="text-pretty">{wayOn}</p>
      <div className="foot">
        <ButtonLink look="quiet" href="/start">
          {signIn}
        </ButtonLink>
      </div>
    </Frame>
  )
}
