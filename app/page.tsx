import { Rosette } from '@/components/engraving/rosette'
import { PageFrame } from '@/components/step/page-frame'
import { ButtonLink } from '@/components/ui/button'
import { Icon, type IconName } from '@/components/ui/icon'
import { brand } from '@/lib/domain/brand'
import { chromeWords } from '@/lib/words/chrome'
import { welcomeWords } from '@/lib/words/welcome'
import { readLanguage } from './language'
import { LanguageSwitch } from './language-switch'
import { pageTitle } from './page-title'

export default async function WelcomePage() {
  const language = await readLanguage()
  const words = welcomeWords[language]
  const needs: [IconName, string][] = [
    ['lock', words.needs.number],
    ['card', words.needs.id],
    ['phone', words.needs.phone],
    ['mail', words.needs.email],
  ]

  return (
    <PageFrame
      title={words.title}
      isWelcome
      lead={words.lead}
      skip={chromeWords[language].skip}
      languageSwitch={<LanguageSwitch language={language} />}
      ornament={<Rosette />}
      footer={<LegalLines lines={brand.legal[language]} questions={words.questions} />}
    >
      <title>{pageTitle(words.title)}</title>
      <h2 className="heading mt-0">{words.needsTitle}</h2>
      <ul className="mt-3 grid gap-3">
        {needs.map(([icon, need]) => (
          <li key={icon} className="flex items-center gap-3">
            <Icon name={icon} className="size-6 flex-none text-accent" />
            {need}
          </li>
        ))}
      </ul>
      <div className="mt-8 grid gap-3 sm:grid-cols-2">
        <ButtonLink href="/start">{words.start}</ButtonLink>
        <ButtonLink href="/start" look="quiet">
          {words.resume}
        </ButtonLink>
      </div>
      <h2 className="heading">{words.costTitle}</h2>
      <p className="mt-2 text-pretty">{words.cost}</p>
      <h2 className="heading">{words.behindTitle}</h2>
      <p className="mt-2 text-pretty">{words.behind}</p>
    </PageFrame>
  )
}

function LegalLines({ lines, questions }: { lines: readonly string[]; questions: string }) {
  return (
    <div className="grid gap-2">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {questions} <a href={`mailto:${brand.supportEmail}`}>{brand.supportEmail}</a>
      </p>
    </div>
  )
}
