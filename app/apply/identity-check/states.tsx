import type { ReactNode } from 'react'
import { StepForm } from '@/components/step/step-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { brand } from '@/lib/domain/brand'
import type { IdentityFailure } from '@/lib/domain/identity-check'
import { pathOf } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import { untouchedForm } from '@/lib/domain/step'
import { identityCheckWords } from '@/lib/words/identity-check'
import { pageTitle } from '../../page-title'
import { stepForm } from '../../step-form-words'
import { StepFrame } from '../step-frame'
import { goOn } from './actions'
import { Starting } from './starting'

type InLanguage = { language: Language }

/** What will happen, why, and who sees what; also for somebody who has begun and come back early. */
export function Before({ language, isBegun, isVendorSilent }: InLanguage & { isBegun: boolean; isVendorSilent: boolean }) {
  const words = identityCheckWords[language]
  return (
    <Screen language={language} title={words.title} lead={words.lead}>
      <Starting
        language={language}
        title={words.title}
        submit={isBegun ? words.begun.start : words.start}
        refusal={isVendorSilent ? 'vendor-unavailable' : null}
      >
        {isBegun && <Notice>{words.begun.text}</Notice>}
        <section>
          <h2 className="font-semibold">{words.before.title}</h2>
          <ol className="mt-2 grid list-decimal gap-2 ps-5">
            {words.before.points.map((point) => (
              <li key={point} className="text-pretty">
                {point}
              </li>
            ))}
          </ol>
        </section>
        <Notice title={words.privacy.title}>{words.privacy.text}</Notice>
      </Starting>
    </Screen>
  )
}

export function Passed({ language }: InLanguage) {
  const words = identityCheckWords[language]
  const { title, lead } = words.passed
  return (
    <Screen language={language} title={title} lead={lead}>
      <StepForm {...stepForm({ ...words, title }, language)} action={goOn} start={untouchedForm}>
        {null}
      </StepForm>
    </Screen>
  )
}

/** What was in the way, and what to do better. Whose answers differ from the ID is led to them. */
export function Failed({ language, failure }: InLanguage & { failure: IdentityFailure }) {
  const { failed } = identityCheckWords[language]
  return (
    <Screen language={language} title={failed.title} lead={failed.lead}>
      <Starting
        language={language}
        title={failed.title}
        submit={failed.again}
        beside={failure === 'someone-else' && <AnswersOnTheId language={language} />}
      >
        <Notice kind="problem">{failed.reasons[failure]}</Notice>
      </Starting>
    </Screen>
  )
}

export function Cancelled({ language }: InLanguage) {
  const words = identityCheckWords[language]
  const { title, lead } = words.cancelled
  return (
    <Screen language={language} title={title} lead={lead}>
      <Starting language={language} title={title} submit={words.start}>
        <Notice title={words.privacy.title}>{words.privacy.text}</Notice>
      </Starting>
    </Screen>
  )
}

/** No button for now: when again, and who can help. */
export function TooMany({ language, failure, againAt }: InLanguage & { failure: IdentityFailure | null; againAt: Date }) {
  const { tooMany, failed } = identityCheckWords[language]
  return (
    <Screen language={language} title={tooMany.title} lead={tooMany.lead(formatTime(againAt, language))}>
      <title>{pageTitle(tooMany.title)}</title>
      {failure && <Notice kind="problem">{failed.reasons[failure]}</Notice>}
      {failure === 'someone-else' && <AnswersOnTheId language={language} />}
      <p className="mt-5 text-pretty">{tooMany.writeTo(brand.supportEmail)}</p>
      <div className="foot">
        <ButtonLink href={`mailto:${brand.supportEmail}`}>{tooMany.mail}</ButtonLink>
      </div>
    </Screen>
  )
}

function Screen({ language, title, lead, children }: InLanguage & { title: string; lead: string; children: ReactNode }) {
  return (
    <StepFrame slug="identity-check" language={language} title={title} lead={lead}>
      {children}
    </StepFrame>
  )
}

function AnswersOnTheId({ language }: InLanguage) {
  const { failed } = identityCheckWords[language]
  return (
    <p className="flex flex-wrap gap-x-6">
      <a href={pathOf('name')} className="flex min-h-11 items-center font-medium text-accent">
        {failed.changeName}
      </a>
      <a href={pathOf('birth-date')} className="flex min-h-11 items-center font-medium text-accent">
        {failed.changeBirthDate}
      </a>
    </p>
  )
}
