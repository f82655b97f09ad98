'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentKind } from '@/lib/domain/documents'
import { readDeviceKey, type DeviceKey } from './sending/device-key'
import { cancelled, type SendingEnd, type SendingProgress, type SendingWatch } from './sending/outgoing'

/** Where a person stands with one document. */
export type Showing =
  /** Does one of this kind wait on the device from before? */
  | { state: 'looking' }
  /** For a picture; `refusal` says what was wrong with the last one. */
  | { state: 'asking'; refusal: string | null }
  | SendingProgress
  | Exclude<SendingEnd, { state: 'refused' } | { state: 'gone' }>

type Delivery = (watch: SendingWatch) => Promise<SendingEnd>

const asking: Showing = { state: 'asking', refusal: null }
const loadDelivery = () => import('./sending/deliver-picture')

/**
 * One document on its way from this device to the server. Whatever waits from before, of this kind or another, is
 * sent on first.
 */
export function useShowing(kind: DocumentKind) {
  const [showing, setShowing] = useState<Showing>({ state: 'looking' })
  const [isKept, setKept] = useState(false)
  const deviceKey = useRef<Promise<DeviceKey | null>>(null)
  const current = useRef<AbortController>(null)

  const follow = useCallback(async (deliver: Delivery) => {
    const act = new AbortController()
    current.current?.abort()
    current.current = act
    const isStill = () => current.current === act
    try {
      const end = await deliver({ signal: act.signal, onProgress: (progress) => isStill() && setShowing(progress) })
      if (isStill()) setShowing(after(end))
    } catch {
      if (isStill()) setShowing({ state: 'asking', refusal: 'not-begun' })
    }
  }, [])

  useEffect(() => {
    const visit = new AbortController()

    async function goOn() {
      const asked = readDeviceKey(visit.signal)
      deviceKey.current = asked
      const { deliverWaiting, sendWaiting } = await loadDelivery()
      const waiting = await (await import('./sending/device-queue')).findWaiting()
      const mayWait = waiting.some((picture) => picture.kind === kind)
      const key = mayWait ? await asked : null
      if (visit.signal.aborted) return
      const same = waiting.find((picture) => picture.kind === kind && picture.scope === key?.scope)
      if (same && key) {
        setKept(true)
        void follow((watch) => deliverWaiting(same.id, key, watch))
      } else setShowing(asking)
      const others = waiting.filter((picture) => picture.kind !== kind)
      await sendWaiting(others, await asked, { signal: visit.signal, onProgress: () => {} })
    }

    goOn().catch(() => setShowing((seen) => (seen.state === 'looking' ? asking : seen)))
    return () => {
      visit.abort()
      current.current?.abort()
      current.current = null
    }
  }, [kind, follow])

  const send = useCallback(
    (original: Blob) => {
      setKept(false)
      setShowing({ state: 'preparing' })
      return follow(async (watch) => {
        const { deliverNew } = await loadDelivery()
        const key = (await deviceKey.current) ?? (await readDeviceKey(watch.signal))
        return deliverNew({ kind, original, deviceKey: key }, { ...watch, onKept: () => setKept(true) })
      })
    },
    [kind, follow],
  )

  const cancel = useCallback(() => {
    current.current?.abort(cancelled)
    current.current = null
    setShowing(asking)
  }, [])

  return { showing, isKept, send, cancel }
}

function after(end: SendingEnd): Showing {
  if (end.state === 'refused') return { state: 'asking', refusal: end.refusal }
  return end.state === 'gone' ? asking : end
}
