import type { ReactNode } from 'react'
import { brand } from '@/lib/domain/brand'
import { PageFrame } from '@/components/step/page-frame'
import type { Language } from '@/lib/domain/language'
import { sessionPolicy } from '@/lib/domain/session'
import { chromeWords } from '@/lib/words/chrome'
import { LanguageSwitch } from './language-switch'
import { SignOut, SignOutEverywhere } from './sign-out'
import { StillThere } from './still-there'

type FrameProps = {
  language: Language
  title: string
  lead?: ReactNode
  backTo?: string | null
  isSignedIn?: boolean
  /** In the account there is nothing to come back to finish, and an application no longer in the way. */
  isCustomer?: boolean
  /** Also offers to sign out everywhere. */
  isHome?: boolean
  progress?: { number: number; total: number }
  ornament?: ReactNode
  home?: string
  children: ReactNode
}

/** Every page of ours: the components' frame with this language's words, help, and the way out. */
export function Frame({ language, title, lead, backTo, isSignedIn, isCustomer, isHome, progress, ornament, home, children }: FrameProps) {
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
      footer={<Footer language={language} isSignedIn={isSignedIn} isCustomer={isCustomer} isHome={isHome} />}
    >
      {children}
      {isSignedIn && <StillThere words={words} />}
    </PageFrame>
  )
}

const minutes = sessionPolicy.idleMs / 60_000

function Footer({ language, isSignedIn, isCustomer, isHome }: Pick<FrameProps, 'language' | 'isSignedIn' | 'isCustomer' | 'isHome'>) {
  const words = chromeWords[language]
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <a href={`mailto:${brand.supportEmail}`} className="flex min-h-11 items-center underline underline-offset-4">
          {words.writeTo(brand.supportEmail)}
        </a>
        {isSignedIn && <SignOut label={isCustomer ? words.signOut : words.saveAndLeave} />}
        {isHome && <SignOutEverywhere label={words.signOutEverywhere} />}
        {isSignedIn && !isCustomer && (
          <a href="/delete" className="flex min-h-11 items-center underline underline-offset-4">
            {words.deleteIt}
          </a>
        )}
      </div>
      {isSignedIn && <p>{words.idle(minutes)}</p>}
    </>
  )
}
