import { Button } from '@/components/ui/button'
import { continueOnPhone } from './actions'

type ContinueOnPhoneProps = { label: string; look?: 'primary' | 'quiet' }

/** The way to another device: a plain form, so that it works without JavaScript. */
export function ContinueOnPhone({ label, look }: ContinueOnPhoneProps) {
  return (
    <form action={continueOnPhone}>
      <Button type="submit" look={look}>
        {label}
      </Button>
    </form>
  )
}
