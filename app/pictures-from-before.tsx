import { SendingOn } from '@/components/capture/sending-on'
import type { Language } from '@/lib/domain/language'
import { documentWords } from '@/lib/words/document'
import { pictureRefusalWords } from '@/lib/words/picture-refusals'
import { sendingWords } from '@/lib/words/sending'

/** Pictures that still wait on this device, sent on or, where the server has them by now, forgotten. */
export function PicturesFromBefore({ language }: { language: Language }) {
  const refusals = { ...documentWords[language].refusals, ...pictureRefusalWords[language] }
  return <SendingOn words={sendingWords[language]} refusals={refusals} />
}
