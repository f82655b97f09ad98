'use client'

import { Button } from './button'
import { useHydrated } from './use-hydrated'

/** Prints the page. Without JavaScript it says how the browser does. */
export function PrintButton({ label, otherwise }: { label: string; otherwise: string }) {
  if (!useHydrated()) return <p className="text-pretty text-muted">{otherwise}</p>
  return (
    <Button type="button" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
