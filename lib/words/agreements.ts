import type { InEachLanguage } from '../domain/language'
import type { AgreementsProblem } from '../domain/steps/agreements'
import type { StepWords } from './step-words'

/** Jiko's four categories in the order they are shown: consent to papers by email comes first. */
export const agreementGroups = ['E-SIGN', 'BANK', 'BROKERAGE', 'GENERAL'] as const
export type AgreementGroup = (typeof agreementGroups)[number]

/** A category that Jiko adds later is shown among the general ones. */
export function groupOf(category: string): AgreementGroup {
  return agreementGroups.find((group) => group === category) ?? 'GENERAL'
}

type AgreementsWords = StepWords<AgreementsProblem, 'newer-agreements'> & {
  /** "Version 3, published November 3, 2026"; the date already in words. */
  published: (version: string, date: string) => string
  groups: Record<AgreementGroup, string>
  /** The line under a title; the size already in words, like "182 kB". */
  file: (size: string) => string
  opensInNewTab: string
  /** The agreements are in Jiko's own language. */
  inEnglish: string
  consent: (count: number, version: string) => string
  submit: string
  newerVersion: { title: string; text: string }
  unavailable: { title: string; text: string; again: string }
}

export const agreementsWords: InEachLanguage<AgreementsWords> = {
  en: {
    title: 'The agreements',
    lead: 'They come from Jiko, your bank and broker. Open and read them; you can keep a copy of each.',
    published: (version, date) => `Version ${version}, published ${date}`,
    groups: {
      'E-SIGN': 'First: papers by email',
      BANK: 'Your bank account',
      BROKERAGE: 'Your brokerage account',
      GENERAL: 'Privacy and general terms',
    },
    file: (size) => `PDF, ${size}`,
    opensInNewTab: 'opens in a new tab',
    inEnglish: '',
    consent: (count, version) =>
      count === 1
        ? `I have been given this agreement, version ${version}, and I agree to it.`
        : `I have been given these ${count} agreements, version ${version}, and I agree to them.`,
    submit: 'Agree and continue',
    newerVersion: {
      title: 'Jiko has published newer agreements',
      text: 'Your consent was to an older version, so we need it again. Your other answers are safe, and nothing has been opened yet.',
    },
    unavailable: {
      title: 'We cannot show the agreements right now',
      text: 'They come straight from Jiko, and Jiko is not answering. Your place is kept. Please try again in a few minutes.',
      again: 'Try again',
    },
    problems: { 'consent-missing': 'Tick the box to agree, or leave this page if you do not' },
    refusals: {
      'newer-agreements': 'Jiko has published newer agreements since you opened this page. Here they are; please look and agree again.',
    },
  },
  es: {
    title: 'Los contratos',
    lead: 'Son de Jiko, su banco y agente de bolsa. Ábralos y léalos; puede guardar una copia de cada uno.',
    published: (version, date) => `Versión ${version}, publicada el ${date}`,
    groups: {
      'E-SIGN': 'Primero: documentos por correo electrónico',
      BANK: 'Su cuenta bancaria',
      BROKERAGE: 'Su cuenta de inversión',
      GENERAL: 'Privacidad y condiciones generales',
    },
    file: (size) => `PDF, ${size}`,
    opensInNewTab: 'se abre en otra pestaña',
    inEnglish: 'Los documentos están tal como Jiko los publica, que puede ser solo en inglés. Si algo no le queda claro, pida ayuda antes de aceptar.',
    consent: (count, version) =>
      count === 1
        ? `He recibido este contrato, versión ${version}, y lo acepto.`
        : `He recibido estos ${count} contratos, versión ${version}, y los acepto.`,
    submit: 'Aceptar y continuar',
    newerVersion: {
      title: 'Jiko publicó contratos más recientes',
      text: 'Usted aceptó una versión anterior, así que necesitamos su consentimiento otra vez. Sus demás respuestas siguen guardadas y todavía no se ha abierto nada.',
    },
    unavailable: {
      title: 'Ahora no podemos mostrar los contratos',
      text: 'Vienen directamente de Jiko, y Jiko no responde. Su lugar queda guardado. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
    problems: { 'consent-missing': 'Marque la casilla para aceptar, o salga de esta página si no está de acuerdo' },
    refusals: {
      'newer-agreements': 'Jiko publicó contratos más recientes desde que usted abrió esta página. Aquí están; revíselos y acéptelos de nuevo.',
    },
  },
}
