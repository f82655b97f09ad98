import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CameraTrouble } from '@/lib/domain/capture'
import type { CaptureWords } from '@/lib/words/capture'
import { browserKind } from './camera-trouble'

type CameraOffProps = { because: CameraTrouble; words: CaptureWords; onTryAgain: () => void }

const worthTrying: readonly CameraTrouble[] = ['refused', 'black', 'busy']

/** Why there is no live camera and what can be done; the file choices stand below it. */
export function CameraOff({ because, words, onTryAgain }: CameraOffProps) {
  const { title, text } = words.trouble[because]
  return (
    <div role="status" className="grid gap-4">
      <Notice title={title}>
        <p>{text}</p>
        {because === 'refused' && <p className="mt-2">{words.allow[browserKind(navigator.userAgent)]}</p>}
      </Notice>
      {worthTrying.includes(because) && (
        <Button type="button" look="quiet" onClick={onTryAgain}>
          {words.tryAgain}
        </Button>
      )}
    </div>
  )
}
