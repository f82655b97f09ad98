import type { CaptureProps } from './capture-props'
import type { Facing } from './open-camera'

/** The browser's own ways to a picture: the phone's camera app, and any file. Beside a live camera only the latter. */
export function FileChoices({ kind, words, accept, isLive, onPicture }: CaptureProps & { isLive: boolean }) {
  const shared = { accept, onFile: onPicture }
  const facing = kind === 'face' ? 'user' : 'environment'
  return (
    <div className="grid gap-3">
      {!isLive && <FileChoice {...shared} id="photo" label={words.takePhoto} capture={facing} />}
      <FileChoice {...shared} id="file" label={isLive ? words.chooseFileInstead : words.chooseFile} />
    </div>
  )
}

type FileChoiceProps = {
  id: string
  label: string
  accept: string
  /** Opens the phone's own camera app; a computer ignores it. Without it the person may choose any file. */
  capture?: Facing
  onFile: (file: File) => void
}

/** Looks like a button: the file is taken up as soon as it is chosen. */
function FileChoice({ id, label, accept, capture, onFile }: FileChoiceProps) {
  return (
    <div className={`file-choice ${capture ? 'file-choice-camera' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
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
