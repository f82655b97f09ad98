/** Why a page does not take a request at all. */
export type RequestRefusal = 'method-not-taken' | 'from-elsewhere' | 'too-large' | 'unreadable'
