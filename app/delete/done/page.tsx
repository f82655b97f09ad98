import { ButtonLink } from '@/components/ui/button'
import { deletionWords } from '@/lib/words/deletion'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { pageTitle } from '../../page-title'

/** Nothing is left. */
export default async function DeletedPage() {
  const language = await readLanguage()
  const { title, lead, more, home } = deletionWords[language].done
  return (
    <Frame language={language} title={title} lead={lead}>
      <title>{pageTitle(title)}</title>
      <p className="text-pretty">{more}</p>
      <div className="foot">
        <ButtonLink look="quiet" href="/">
          {home}
        </ButtonLink>
      </div>
    </Frame>
  )
}
