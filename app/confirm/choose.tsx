import { Button } from '@/components/ui/button'
import { brand } from '@/lib/domain/brand'
import type { Language } from '@/lib/domain/language'
import type { StepUpBy } from '@/lib/domain/step-up'
import { confirmWords } from '@/lib/words/confirm'
import { pageTitle } from '../page-title'
import { send } from './actions'
import type { Confirming } from './confirm-path'

export type Asked = Confirming & { ways: readonly StepUpBy[]; lastFour: string; language: Language }

/** A plain form for each way in which the code can come: nothing is sent before somebody presses. */
export function Choose({ reason, target, ways, lastFour, language }: Asked) {
  const words = confirmWords[language]
  return (
    <>
      <title>{pageTitle(words.title)}</title>
      <div className="foot">
        {ways.map((way, place) => (
          <form key={way} action={send}>
            <input type="hidden" name="reason" value={reason} />
            {target && <input type="hidden" name="target" value={target} />}
            <input type="hidden" name="way" value={way} />
            <Button type="submit" look={place === 0 ? 'primary' : 'quiet'}>
              {way === 'phone' ? words.text(lastFour) : words.mail}
            </Button>
          </form>
        ))}
        {!ways.includes('email') && <p className="text-fine text-pretty text-muted">{words.phoneGone(brand.supportEmail)}</p>}
      </div>
    </>
  )
}
