import { Notice } from '@/components/ui/notice'
import { ButtonLink } from '@/components/ui/button'
import { brand } from '@/lib/domain/brand'
import { handoffWords } from '@/lib/words/handoff'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { pageTitle } from '../../page-title'

/** The person has no computer with the same digits; somebody else may have sent the link. */
export default async function HandoffDeclinedPage() {
  const language = await readLanguage()
  const { title, lead, next, writeTo } = handoffWords[language].declined
  return (
    <Frame language={language} title={title} lead={lead}>
      <title>{pageTitle(title)}</title>
      <Notice>{next}</Notice>
      <div className="foot">
        <ButtonLink look="quiet" href={`mailto:${brand.supportEmail}`}>
          {writeTo(brand.supportEmail)}
        </ButtonLink>
      </div>
    </Frame>
  )
}
