import { redirect } from 'next/navigation'
import { MatchCode } from '@/components/handoff/match-code'
import { Button } from '@/components/ui/button'
import { brand } from '@/lib/domain/brand'
import { handoffState } from '@/lib/domain/handoff'
import { findHandoff } from '@/lib/onboarding/find-handoff'
import { findShower } from '@/lib/session-or-visit'
import { handoffWords } from '@/lib/words/handoff'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'
import { decline, join } from './actions'
import { WayOn } from './way-on'

/**
 * Where the link from the computer leads. Looking changes nothing, for a messenger that draws a preview of
 * a link looks too; only the person's yes opens it.
 */
export default async function HandoffPage({ searchParams }: PageProps<'/handoff'>) {
  const key = keyOf((await searchParams).key)
  const handoff = await findHandoff(key)
  const shower = await findShower()
  if (handoff && shower?.applicationId === handoff.applicationId) redirect('/documents')

  const language = await readLanguage()
  const { ask, closed } = handoffWords[language]
  const state = handoff ? handoffState(handoff) : 'unknown'
  if (!handoff || state !== 'waiting') {
    return <WayOn language={language} {...closed[state === 'waiting' ? 'unknown' : state]} />
  }
  const title = ask.title(handoff.matchCode)
  return (
    <Frame language={language} title={title} lead={ask.lead(brand.name)}>
      <title>{pageTitle(title)}</title>
      <MatchCode digits={handoff.matchCode} label={ask.digits} />
      <div className="foot">
        <form action={join}>
          <input type="hidden" name="key" value={key} />
          <Button type="submit">{ask.yes}</Button>
        </form>
        <form action={decline}>
          <input type="hidden" name="key" value={key} />
          <Button type="submit" look="quiet">
            {ask.no}
          </Button>
        </form>
        <p className="text-fine text-pretty text-muted">{ask.only}</p>
      </div>
    </Frame>
  )
}

function keyOf(given: string | string[] | undefined): string {
  return typeof given === 'string' ? given : ''
}
