/** Why a file cannot become a picture that Jiko takes. lib/words/picture-refusals.ts says each to a person. */
export type PictureRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-unknown'
  | 'file-unreadable'
  /** Opening it takes longer, or more memory, than any honest file does. */
  | 'file-too-complex'
  | 'picture-too-small'
  /** A strip: no card, face or page looks like this. */
  | 'picture-too-narrow'
  | 'picture-too-many-pixels'
  | 'pdf-locked'
  | 'pdf-too-many-pages'
