/** What a letter needs of the partner's brand. Colours are CSS colours. */
export type LetterBrand = {
  name: string
  supportEmail: string
  accents: Record<'light' | 'dark', { accent: string; onAccent: string }>
}

/** The pages' own paper and ink, which mail programs cannot read from a stylesheet. */
export const palette = {
  light: { paper: '#fbfaf6', ink: '#15211c', muted: '#58645d', line: '#e2dfd6' },
  dark: { paper: '#0e1311', ink: '#edf0eb', muted: '#a2ada6', line: '#29332e' },
} as const

/** No web fonts: a letter asks nobody's server for anything. */
export const fonts = {
  title: "Newsreader, 'Iowan Old Style', Charter, Georgia, 'Times New Roman', serif",
  text: "'Instrument Sans', -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
}
