import localFont from 'next/font/local'

// `optional`: a font that comes late waits for the next page, because nothing may move under a thumb.

/** Titles and money. Latin letters, one weight, 22 kB; Newsreader 5.3.0 from npm, SIL Open Font License. */
const display = localFont({
  src: './newsreader-latin-400.woff2',
  weight: '400',
  variable: '--font-newsreader',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

/** Everything else. Latin letters, weights 400 to 700, 30 kB; Instrument Sans 5.3.0 from npm, SIL Open Font License. */
const text = localFont({
  src: './instrument-sans-latin-wght.woff2',
  weight: '400 700',
  variable: '--font-instrument',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

/** For the html element: both families as CSS variables, each with a fallback of the same measure. */
export const fontVariables = `${display.variable} ${text.variable}`
