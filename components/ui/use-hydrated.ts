'use client'

import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/** Whether JavaScript has taken over the page: false in the server's HTML and for the first drawing in the browser. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}
