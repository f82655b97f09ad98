import { NewsWatcher } from '@/components/step/news-watcher'
import type { Language } from '@/lib/domain/language'
import { identityCheckWords } from '@/lib/words/identity-check'
import { pageTitle } from '../../page-title'
import { StepFrame } from '../step-frame'

/** Nothing to do but wait; the page follows by itself. */
export function Checking({ language, seen }: { language: Language; seen: string }) {
  const { title, lead, live, reload } = identityCheckWords[language].checking
  return (
    <StepFrame slug="identity-check" language={language} title={title} lead={lead}>
      <title>{pageTitle(title)}</title>
      <NewsWatcher seen={seen} live={live} reload={reload} />
    </StepFrame>
  )
}
