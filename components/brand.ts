import type { InEachLanguage } from '../lib/domain/language'

/** An accent and the colour of text upon it, each checked for contrast by brand.test.ts. */
export type AccentPair = { accent: string; accentDeep: string; onAccent: string; soft: string }

type Brand = {
  name: string
  accents: { light: AccentPair; dark: AccentPair }
  supportEmail: string
  /** Small print under every page. Each line is a draft until Jiko has approved it. */
  legal: InEachLanguage<readonly string[]>
}

/** All that makes this the partner's own: change this file, nothing else. */
export const brand: Brand = {
  name: 'Meridian',
  accents: {
    light: { accent: '#0d5a44', accentDeep: '#0a4836', onAccent: '#ffffff', soft: '#e8f0eb' },
    dark: { accent: '#7fd1b0', accentDeep: '#98dec2', onAccent: '#08120e', soft: '#182621' },
  },
  supportEmail: 'help@meridian.example',
  legal: {
    en: [
      'Meridian is a technology company, not a bank. Accounts are opened and held by Jiko.',
      'T-bills are bought and held through Jiko Securities, Inc. Not FDIC insured, no bank guarantee, may lose value.',
    ],
    es: [
      'Meridian es una empresa de tecnología, no un banco. Jiko abre y mantiene las cuentas.',
      'Las letras del Tesoro se compran y mantienen por medio de Jiko Securities, Inc. Sin seguro de la FDIC, sin garantía bancaria; pueden perder valor.',
    ],
  },
}
