'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Has the server draw the page again after so long, when time alone changes it. */
export function DrawnAgainAfter({ waitMs }: { waitMs: number }) {
  const router = useRouter()
  useEffect(() => {
    const coming = setTimeout(() => router.refresh(), waitMs)
    return () => clearTimeout(coming)
  }, [waitMs, router])
  return null
}
