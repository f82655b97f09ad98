'use client'

import { useEffect, useState } from 'react'
import { InPlaceOf } from '@/components/ui/in-place-of'
import { useHydrated } from '@/components/ui/use-hydrated'

type ResendButtonProps = {
  label: string
  /** What it says while it is too early, with {time} where the time goes: "Send again in {time}". */
  waitLabel: string
  /** How long, from the page's making, until another code may be sent. */
  waitSeconds: number
  channel?: 'text' | 'call'
}

const second = 1000

/** Asks for another code. It says how long that still takes; without JavaScript the server says so when pressed. */
export function ResendButton({ label, waitLabel, waitSeconds, channel }: ResendButtonProps) {
  const [secondsGone, setSecondsGone] = useState(0)
  useEffect(() => {
    const startedAt = Date.now()
    const ticking = setInterval(() => setSecondsGone(Math.floor((Date.now() - startedAt) / second)), second)
    return () => clearInterval(ticking)
  }, [])

  const secondsLeft = useHydrated() ? waitSeconds - secondsGone : 0
  const isTooEarly = secondsLeft > 0
  const wait = waitLabel.replace('{time}', clock(secondsLeft))
  return (
    <button
      type="submit"
      name="channel"
      value={channel}
      disabled={isTooEarly}
      className="min-h-11 cursor-pointer font-medium text-accent tabular-nums disabled:cursor-default disabled:text-muted"
    >
      {isTooEarly ? <InPlaceOf shown={wait} other={label} /> : <InPlaceOf shown={label} other={wait} />}
    </button>
  )
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
