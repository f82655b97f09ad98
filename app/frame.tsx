import type { ReactNode } from 'react'
import { brand } from '@/lib/domain/brand'
import { PageFrame } from '@/components/step/page-frame'
import type { Language } from '@/lib/domain/language'
import { sessionPolicy } from '@/lib/domain/session'
import { chromeWords } from '@/lib/words/chrome'
import { LanguageSwitch } from './language-switch'
import { SignOut, SignOutEverywhere } from './sign-out'
import { StillThere } from './still-there'

type Visitor = 'applicant' | 'customer'

type FrameProps = {
  language: Language
  title: string
  lead?: ReactNode
  backTo?: string | null
  /** Who is signed in here, if anybody: a customer has nothing to come back to finish, and no application in the way. */
  visitor?: Visitor | null
  /** Also offers to sign out everywhere. */
  isHome?: boolean
  progress?: { number: number; total: number }
  ornament?: ReactNode
  home?: string
  children: ReactNode
}

/** Every page of ours: the components' frame with this language's words, help, and the way out. */
export function Frame({ language, title, lead, backTo, visitor, isHome, progress, ornament, home, children }: FrameProps) {
  const words = chromeWords[language]
  return (
    <PageFrame
      title={title}
      lead={lead}
      skip={words.skip}
      back={backTo ? { href: backTo, label: words.back } : null}
      progress={progress && { ...progress, label: words.step(progress.number, progress.total) }}
      languageSwitch={<LanguageSwitch language={language} />}
      ornament={ornament}
      home={home}
      footer={<Footer language={language} visitor={visitor} isHome={isHome} />}
    >
      {children}
      {visitor && <StillThere words={words} />}
    </PageFrame>
  )
}

const minutes = sessionPolicy.idleMs / 60_000

function Footer({ language, visitor, isHome }: Pick<FrameProps, 'language' | 'visitor' | 'isHome'>) {
  const words = chromeWords[language]
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <a href={`mailto:${brand.supportEmail}`} className="flex min-h-11 items-center underline underline-offset-4">
          {words.writeTo(brand.supportEmail)}
        </a>
        {visitor && <SignOut label={visitor === 'customer' ? words.signOut : words.saveAndLeave} />}
        {isHome && <SignOutEverywhere label={words.signOutEverywhere} />}
        {visitor === 'applicant' && (
          <a href="/delete" className="flex min-h-11 items-center underline underline-offset-4">
            {words.deleteIt}
          </a>
        )}
      </div>
      {visitor && <p>{words.idle(minutes)}</p>}
    </>
  )
}
