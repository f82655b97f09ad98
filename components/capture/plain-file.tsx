'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/file-field'
import type { CaptureWords } from '@/lib/words/capture'

type PlainFileProps = {
  words: CaptureWords
  accept: string
  problem?: string
  submit: string
  /** A file that was chosen before JavaScript came and took this field away. */
  onChosen: (file: File) => void
  children?: ReactNode
}

/** One file field and its button: all there is without JavaScript, and what stands there until it has come. */
export function PlainFile({ words, accept, problem, submit, onChosen, children }: PlainFileProps) {
  function takeUp(field: HTMLElement | null) {
    return () => {
      const chosen = field?.querySelector('input')?.files?.[0]
      if (chosen) onChosen(chosen)
    }
  }

  return (
    <>
      <div className="grid gap-5">
        <div className="camera-place" />
        <div ref={takeUp}>
          <FileField name="file" label={words.file} hint={words.fileHint} problem={problem} accept={accept} />
        </div>
      </div>
      <div className="foot">
        <Button type="submit">{submit}</Button>
        {children}
      </div>
    </>
  )
}
