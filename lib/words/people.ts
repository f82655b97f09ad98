import type { InEachLanguage } from '../domain/language'

type Place = 'at-jiko' | 'bank' | 'wire' | 'elsewhere'
type Check = 'small-deposits' | 'bank-login' | 'first-wire' | 'papers' | 'jiko'

/** Whom a customer can send money to, and what is missing where they cannot. */
type PeopleWords = {
  title: string
  lead: string
  nobody: { title: string; text: string }
  places: Record<Place, string>
  atBank: (bankName: string) => string
  endingIn: (lastFour: string) => string
  /** Verified, and at Jiko. */
  canReceive: string
  /** Verified, at another bank. */
  notFromHere: string
  checking: Record<Check, string>
  failed: string
  send: string
  unavailable: { text: string; again: string }
}

export const peopleWords: InEachLanguage<PeopleWords> = {
  en: {
    title: 'People',
    lead: 'People and accounts that Jiko knows for you. Money can go to those at Jiko whom it has verified.',
    nobody: { title: 'Nobody here yet', text: 'People appear here once Jiko knows them for your account.' },
    places: { 'at-jiko': 'At Jiko', bank: 'Bank account', wire: 'Bank account, by wire', elsewhere: 'Elsewhere' },
    atBank: (bankName) => `At ${bankName}`,
    endingIn: (lastFour) => `ending in ${lastFour}`,
    canReceive: 'Verified. You can send money.',
    notFromHere: 'Verified. Money to other banks cannot be sent from here.',
    checking: {
      'small-deposits': 'Not verified yet: the two small deposits to this account still have to be confirmed.',
      'bank-login': 'Not verified yet: the sign-in at this bank is not finished.',
      'first-wire': 'Not verified yet: Jiko waits for a first wire from this account.',
      papers: 'Not verified yet: Jiko is looking at the papers for this account.',
      jiko: 'Not verified yet: Jiko is still checking.',
    },
    failed: 'Jiko could not verify this. Please write to us if you want to try again.',
    send: 'Send money',
    unavailable: {
      text: 'Jiko is not answering, so we cannot show your people right now. Please try again in a few minutes.',
      again: 'Try again',
    },
  },
  es: {
    title: 'Personas',
    lead: 'Personas y cuentas que Jiko conoce para usted. Puede enviar dinero a quienes están en Jiko y fueron verificados.',
    nobody: { title: 'Todavía no hay nadie', text: 'Las personas aparecen aquí cuando Jiko las conoce para su cuenta.' },
    places: { 'at-jiko': 'En Jiko', bank: 'Cuenta bancaria', wire: 'Cuenta bancaria, por giro', elsewhere: 'En otro lugar' },
    atBank: (bankName) => `En ${bankName}`,
    endingIn: (lastFour) => `que termina en ${lastFour}`,
    canReceive: 'Verificada. Puede enviarle dinero.',
    notFromHere: 'Verificada. Desde aquí no se puede enviar dinero a otros bancos.',
    checking: {
      'small-deposits': 'Sin verificar: falta confirmar los dos depósitos pequeños a esta cuenta.',
      'bank-login': 'Sin verificar: falta terminar el inicio de sesión en este banco.',
      'first-wire': 'Sin verificar: Jiko espera un primer giro desde esta cuenta.',
      papers: 'Sin verificar: Jiko está revisando los documentos de esta cuenta.',
      jiko: 'Sin verificar: Jiko todavía lo está comprobando.',
    },
    failed: 'Jiko no pudo verificarla. Escríbanos si quiere intentarlo de nuevo.',
    send: 'Enviar dinero',
    unavailable: {
      text: 'Jiko no responde, así que ahora no podemos mostrar sus personas. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
  },
}
