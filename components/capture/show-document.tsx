'use client'

import { useState, useSyncExternalStore } from 'react'
import type { ShowDocumentProps } from './capture-props'
import { IfAllFails } from './if-all-fails'
import { LiveShowing } from './live-showing'
import { PlainFile } from './plain-file'

/**
 * Shows one document: a plain form with one file field; where JavaScript has come, a camera with advice, a preview,
 * and a picture that reaches the server whatever happens on the way.
 */
export function ShowDocument(props: ShowDocumentProps) {
  const { action, accept, words, submit, problem, children } = props
  const [chosen, setChosen] = useState<Blob | null>(null)
  const plain = (
    <PlainFile words={words.capture} accept={accept} problem={problem} submit={submit} onChosen={setChosen}>
      {children}
    </PlainFile>
  )
  return (
    <form method="post" action={action} encType="multipart/form-data" className="flex grow flex-col">
      {useCanSend() ? (
        <IfAllFails instead={plain}>
          <LiveShowing {...props} picture={chosen} onPicture={setChosen} />
        </IfAllFails>
      ) : (
        plain
      )}
    </form>
  )
}

const neverChanges = () => () => {}

/** JavaScript is here, in a browser and on a page (https) that can make names for acts and keep secrets. */
function useCanSend(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => typeof crypto.randomUUID === 'function',
    () => false,
  )
}
