import type { KeyRing } from './key-ring'
import { ringOfSettings } from './ring-of-settings'

/** The ring in use. A key service takes its place here. */
export const ourKeyRing: KeyRing = ringOfSettings
