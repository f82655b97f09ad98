import { StepForm } from '@/components/step/step-form'
import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/domain/language'
import { untouchedForm } from '@/lib/domain/step'
import { transferWords } from '@/lib/words/transfer'
import { confirmPath } from '../../../confirm/confirm-path'
import { pageTitle } from '../../../page-title'
import { stepForm } from '../../../step-form-words'
import { confirm } from './actions'

type ConfirmTransferProps = { id: string; isCodeNeeded: boolean; language: Language }

/** The one button that moves money; before it one more code, where the amount asks for it. */
export function ConfirmTransfer({ id, isCodeNeeded, language }: ConfirmTransferProps) {
  const words = transferWords[language]
  const title = words.titles.draft
  if (!isCodeNeeded) {
    const form = stepForm({ title, problems: {}, refusals: words.refusals, submit: words.confirm }, language)
    return <StepForm {...form} action={confirm.bind(null, id)} start={untouchedForm} fine={words.fine}>{null}</StepForm>
  }
  return (
    <div className="foot">
      <title>{pageTitle(title)}</title>
      <p className="text-pretty">{words.codeLead}</p>
      <ButtonLink href={confirmPath({ reason: 'transfer', target: id })}>{words.withCode}</ButtonLink>
    </div>
  )
}
