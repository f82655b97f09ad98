import { useId } from 'react'
import type { CaptureProps } from './capture-props'
import type { Facing } from './open-camera'

type FileChoicesProps = Required<CaptureProps> & { isHydrated: boolean; isLive: boolean }

/** The browser's own ways to a picture: the phone's camera app, and any file. Beside a live camera only the latter. */
export function FileChoices({ kind, words, accept, name, isHydrated, isLive, onPicture }: FileChoicesProps) {
  const shared = { name, accept, isButton: isHydrated, onFile: onPicture }
  return (
    <div className="grid gap-3">
      {!isLive && <FileChoice {...shared} label={words.takePhoto} capture={kind === 'face' ? 'user' : 'environment'} />}
      <FileChoice {...shared} label={isLive ? words.chooseFileInstead : words.chooseFile} />
    </div>
  )
}

type FileChoiceProps = {
  label: string
  name: string
  accept: string
  /** Opens the phone's own camera app; a computer ignores it. Without it the person may choose any file. */
  capture?: Facing
  /** Looks like a button: the file is taken up as soon as it is chosen. Without JavaScript its name must show. */
  isButton: boolean
  onFile: (file: File) => void
}

function FileChoice({ label, name, accept, capture, isButton, onFile }: FileChoiceProps) {
  const id = useId()
  return (
    <div className={`file-choice ${isButton ? 'file-choice-button' : ''} ${capture ? 'file-choice-camera' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        capture={capture}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // Emptied, so that choosing the same file again counts as choosing.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
