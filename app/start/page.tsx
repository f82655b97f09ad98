import { redirect } from 'next/navigation'
import { StepForm } from '@/components/step/step-form'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { roomIn, roomPaths } from '@/lib/domain/room'
import { untouchedForm } from '@/lib/domain/step'
import { findSession } from '@/lib/session'
import { chromeWords } from '@/lib/words/chrome'
import { emailWords } from '@/lib/words/email'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { stepForm } from '../step-form-words'
import { emailProgress } from './progress'
import { submit } from './actions'

/** Whoever is signed in already goes on where they stand, or to the room that they asked for. */
export default async function StartPage({ searchParams }: PageProps<'/start'>) {
  const { ended, room: named } = await searchParams
  const room = roomIn(named)
  if (await findSession()) redirect(room ? roomPaths[room] : '/apply')
  const language = await readLanguage()
  const words = emailWords[language]
  return (
    <Frame language={language} title={words.title} lead={words.lead} backTo="/" progress={emailProgress()}>
      {ended !== undefined && (
        <div className="mb-7">
          <Notice>{ended === 'everywhere' ? chromeWords[language].endedEverywhere : chromeWords[language].ended}</Notice>
        </div>
      )}
      <StepForm {...stepForm(words, language)} action={submit.bind(null, room)} start={untouchedForm} fine={words.fine}>
        <TextField name="email" label={words.email} type="email" inputMode="email" autoComplete="email" autoCapitalize="none" spellCheck={false} />
      </StepForm>
    </Frame>
  )
}
