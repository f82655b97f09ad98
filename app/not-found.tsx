import { ButtonLink } from '@/components/ui/button'
import { errorWords } from '@/lib/words/errors'
import { Frame } from './frame'
import { readLanguage } from './language'
import { pageTitle } from './page-title'

export default async function NotFoundPage() {
  const language = await readLanguage()
  const { title, text, action } = errorWords[language].notFound
  return (
    <Frame language={language} title={title} lead={text} home="/">
      <title>{pageTitle(title)}</title>
      <div className="foot">
        <ButtonLink href="/">{action}</ButtonLink>
      </div>
    </Frame>
  )
}
