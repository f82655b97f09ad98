/** What is photographed: a card (ISO 7810 ID-1), a sheet of paper (ISO 216), a passport's photo page (ICAO 9303), a face. */
export type PictureKind = 'card' | 'page' | 'passport' | 'face'

/** What the photo coach makes of what the camera sees: good, or the first thing to change. */
export type Verdict = 'good' | 'too-dark' | 'glare' | 'blurred' | 'too-far' | 'cut-off' | 'tilted' | 'upside-down'

/** Why there is no live camera. Whatever it is, a file can be chosen. */
export type CameraTrouble = 'refused' | 'no-camera' | 'in-app' | 'insecure' | 'black' | 'busy'

/** Whose way of allowing the camera to explain. */
export type BrowserKind = 'safari-ios' | 'chrome-android' | 'desktop'
