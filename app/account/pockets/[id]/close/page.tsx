import { notFound } from 'next/navigation'
import { StepForm } from '@/components/step/step-form'
import { ButtonLink } from '@/components/ui/button'
import { HiddenField } from '@/components/ui/hidden-field'
import { Notice } from '@/components/ui/notice'
import { isChangingOffered } from '@/lib/account/change-pocket'
import { mayClose, type Pocket } from '@/lib/domain/pocket'
import type { Language } from '@/lib/domain/language'
import { accountWords } from '@/lib/words/account'
import { pocketWords } from '@/lib/words/pocket'
import { stepForm } from '../../../../step-form-words'
import { Unavailable } from '../../../../unavailable'
import { AccountFrame } from '../../../account-frame'
import { actField, startOf } from '../../../act-id'
import { requirePocket } from '../../require-pocket'
import { submit } from './actions'

export default async function ClosePocketPage({ params }: PageProps<'/account/pockets/[id]/close'>) {
  const { id } = await params
  if (!isChangingOffered()) notFound()
  const { pocket, all, language } = await requirePocket(id)
  const { title } = pocketWords[language].close
  return (
    <AccountFrame room="home" language={language} title={title} backTo={`/account/pockets/${id}`}>
      {pocket ? (
        <Close pocket={pocket} all={all} language={language} />
      ) : (
        <Unavailable words={accountWords[language].unavailable} />
      )}
    </AccountFrame>
  )
}

/** What closing means, and its button; or why it cannot be. */
function Close({ pocket, all, language }: { pocket: Pocket; all: Pocket[]; language: Language }) {
  const words = pocketWords[language].close
  const { refused } = mayClose(pocket, all)
  const keep = <ButtonLink href={`/account/pockets/${pocket.id}`} look="quiet">{words.keep}</ButtonLink>
  if (refused) {
    return (
      <>
        <Notice>{words.refusals[refused]}</Notice>
        <div className="foot">{keep}</div>
      </>
    )
  }
  return (
    <StepForm {...stepForm(words, language)} action={submit.bind(null, pocket.id)} start={startOf()} fine={keep}>
      <HiddenField name={actField} />
      <p className="text-pretty">{words.lead(pocket.name)}</p>
      <Notice>{words.sure}</Notice>
    </StepForm>
  )
}
