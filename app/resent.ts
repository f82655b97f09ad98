import { refresh } from 'next/cache'
import type { Resent } from '@/components/step/resend-form'
import type { Channel } from '@/lib/onboarding/send-phone-code'
import { postedText } from './posted-text'

/** How another code is to come: as a text, or read out in a call. */
export function readChannel(posted: FormData): Channel {
  return postedText(posted, 'channel') === 'call' ? 'call' : 'text'
}

/** What the form says of it; the page is drawn anew, for how long the next one takes has changed. */
export function tellResent({ refused }: { refused: string | null }, channel: Channel = 'text'): Resent {
  refresh()
  return refused ?? (channel === 'call' ? 'calling' : 'sent')
}
