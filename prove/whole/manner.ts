import type { Visit } from './outside'

/** How somebody goes about it. */
export type Manner = {
  /** Buttons are pressed so often at once. */
  presses: number
  /** What comes of the visits to the identity vendor, before one at which all goes well. */
  visits: Visit[]
  /** Called before "Send my application" is pressed; false when the moment is not right. */
  isAboutToSend: () => Promise<boolean>
}
