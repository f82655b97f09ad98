import type { SendingWords } from '@/lib/words/sending'
import type { SendingTrouble } from './sending/outgoing'
import type { Showing } from './use-showing'

type Moving = Exclude<Showing, { state: 'looking' } | { state: 'asking' } | { state: 'session-over' }>

/** The sentence for how far a picture is. */
export function sayProgress(showing: Moving, words: SendingWords): string {
  switch (showing.state) {
    case 'sending':
      return words.sending.replace('{percent}', String(percentOf(showing.share)))
    case 'kept':
      return words.received
    default:
      return words[showing.state]
  }
}

/** Whole percents, and a hundred only when nothing is left. */
export function percentOf(share: number): number {
  return Math.floor(share * 100)
}

export function troubleIn(showing: Showing): SendingTrouble | null {
  return 'trouble' in showing ? showing.trouble : null
}
