import { handoffWords } from '@/lib/words/handoff'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { pageTitle } from '../../page-title'

/** The other device has shown the last document. */
export default async function HandoffDonePage() {
  const language = await readLanguage()
  const { title, lead } = handoffWords[language].done
  return (
    <Frame language={language} title={title} lead={lead}>
      <title>{pageTitle(title)}</title>
    </Frame>
  )
}
