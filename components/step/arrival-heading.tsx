'use client'

import { useEffect, useRef } from 'react'

let isFirstScreen = true

/**
 * The screen's one h1. After a move within the app it takes focus, so that a screen reader starts there;
 * on the first load the browser's own behaviour is right.
 */
export function ArrivalHeading({ children, className }: { children: string; className: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirstScreen && !hasFocusInside()) heading.current?.focus({ preventScroll: true })
    isFirstScreen = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}

/** Something on the new screen, such as an error summary, may have asked for focus already. */
function hasFocusInside() {
  return document.activeElement?.closest('main') != null
}
