import { notFound } from 'next/navigation'
import { StepForm } from '@/components/step/step-form'
import { HiddenField } from '@/components/ui/hidden-field'
import { TextField } from '@/components/ui/text-field'
import { isChangingOffered } from '@/lib/account/change-pocket'
import { pocketNameMax } from '@/lib/domain/pocket'
import { accountWords } from '@/lib/words/account'
import { pocketWords } from '@/lib/words/pocket'
import { stepForm } from '../../../../step-form-words'
import { Unavailable } from '../../../../unavailable'
import { AccountFrame } from '../../../account-frame'
import { actField, startOf } from '../../../act-id'
import { requirePocket } from '../../require-pocket'
import { submit } from './actions'

export default async function RenamePocketPage({ params }: PageProps<'/account/pockets/[id]/rename'>) {
  const { id } = await params
  if (!isChangingOffered()) notFound()
  const { pocket, language } = await requirePocket(id)
  const words = pocketWords[language]
  return (
    <AccountFrame room="home" language={language} title={words.rename.title} backTo={`/account/pockets/${id}`}>
      {pocket ? (
        <StepForm {...stepForm(words.rename, language)} action={submit.bind(null, id)} start={startOf({ name: pocket.name })}>
          <HiddenField name={actField} />
          <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="off" maxLength={pocketNameMax} />
        </StepForm>
      ) : (
        <Unavailable words={accountWords[language].unavailable} />
      )}
    </AccountFrame>
  )
}
