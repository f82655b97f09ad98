'use client'

import { useEffect, useState } from 'react'
import { Icon } from './icon'
import { useHydrated } from './use-hydrated'

type CopyButtonProps = {
  /** What goes to the clipboard. */
  text: string
  /** What is copied, in words: "Copy account number". */
  label: string
  copied: string
}

/** Copies a number. Where the browser cannot, or without JavaScript, there is no button. */
export function CopyButton({ text, label, copied }: CopyButtonProps) {
  const canCopy = useHydrated() && 'clipboard' in navigator
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const shown = setTimeout(() => setCopied(false), 2_000)
    return () => clearTimeout(shown)
  }, [isCopied])

  async function copy() {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }

  return (
    <span className="-me-2.5 inline-flex min-h-11 min-w-11 items-center justify-end">
      <span role="status" className="text-small text-muted">
        {isCopied && <span className="me-1">{copied}</span>}
      </span>
      {canCopy && (
        <button type="button" onClick={copy} className="grid size-11 cursor-pointer place-items-center text-accent">
          <Icon name={isCopied ? 'check' : 'copy'} />
          <span className="sr-only">{label}</span>
        </button>
      )}
    </span>
  )
}
