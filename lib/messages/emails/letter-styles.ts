import type { CSSProperties } from 'react'
import { fonts, palette, type LetterBrand } from './palette'

const { paper, ink, muted, line } = palette.light

/** Written on every element, since many mail programs drop a stylesheet; these are the light colours. */
export function letterStyles({ accents }: LetterBrand) {
  return {
    body: { margin: 0, padding: '0 20px', backgroundColor: paper, color: ink, fontFamily: fonts.text },
    page: { maxWidth: '520px', margin: '0 auto', padding: '36px 0 40px' },
    brand: { margin: '0 0 14px', fontFamily: fonts.title, fontSize: '20px', lineHeight: '24px' },
    title: {
      margin: '40px 0 0',
      fontFamily: fonts.title,
      fontSize: '34px',
      fontWeight: 400,
      lineHeight: '40px',
      letterSpacing: '-0.5px',
    },
    text: { margin: '20px 0 0', fontSize: '17px', lineHeight: '27px' },
    code: {
      margin: '28px 0 0',
      padding: '20px 0',
      borderTop: `1px solid ${line}`,
      borderBottom: `1px solid ${line}`,
      fontFamily: fonts.title,
      fontSize: '44px',
      lineHeight: '52px',
      letterSpacing: '8px',
      fontVariantNumeric: 'tabular-nums lining-nums',
    },
    button: {
      margin: '32px 0 0',
      padding: '16px 28px',
      borderRadius: '10px',
      backgroundColor: accents.light.accent,
      color: accents.light.onAccent,
      fontSize: '17px',
      fontWeight: 600,
      lineHeight: '22px',
    },
    rule: { margin: '44px 0 0', borderTop: `1px solid ${line}` },
    fine: { margin: '16px 0 0', color: muted, fontSize: '14px', lineHeight: '21px' },
    link: { color: accents.light.accent, textDecoration: 'underline' },
  } satisfies Record<string, CSSProperties>
}

/** The dark colours, for the mail programs that read a stylesheet and have a dark side of their own. */
export function darkStyles({ accents: { dark } }: LetterBrand): string {
  const { paper, ink, muted, line } = palette.dark
  return `@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: ${paper} !important; color: ${ink} !important }
  .ink { color: ${ink} !important }
  .fine { color: ${muted} !important }
  .line { border-color: ${line} !important }
  .link { color: ${dark.accent} !important }
  .button { background-color: ${dark.accent} !important; color: ${dark.onAccent} !important }
  .edge td { border-color: ${dark.accent} !important }
}`
}
