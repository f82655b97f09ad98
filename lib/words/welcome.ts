import type { InEachLanguage } from '../domain/language'

/** The first page: what this is, what it takes, what it costs, and who stands behind it. */
export type WelcomeWords = {
  title: string
  lead: string
  start: string
  resume: string
  needsTitle: string
  needs: { id: string; number: string; phone: string; email: string }
  costTitle: string
  /** The partner's own sentence; Jiko's agreements hold the fees that count. */
  cost: string
  behindTitle: string
  behind: string
  questions: string
}

export const welcomeWords: InEachLanguage<WelcomeWords> = {
  en: {
    title: 'Your cash, in US\u00a0Treasury bills',
    lead: 'Open an account with Jiko in about five minutes. The money you put in is held as US Treasury bills.',
    start: 'Open an account',
    resume: 'Continue an application',
    needsTitle: 'What you need',
    needs: {
      number: 'Your Social Security number or passport',
      id: 'A photo ID, in case Jiko asks for it',
      phone: 'A phone that can receive a code',
      email: 'Your email address',
    },
    costTitle: 'What it costs',
    cost: 'Applying is free. Before you agree to anything, you can read every fee in the agreements.',
    behindTitle: 'Who stands behind it',
    behind: 'Jiko is the bank and broker that opens your account and decides on your application. We send your answers, encrypted, to Jiko and to nobody else.',
    questions: 'Questions?',
  },
  es: {
    title: 'Su dinero, en letras del Tesoro de EE.\u00a0UU.',
    lead: 'Abra una cuenta con Jiko en unos cinco minutos. El dinero que deposite se mantiene en letras del Tesoro de EE.\u00a0UU.',
    start: 'Abrir una cuenta',
    resume: 'Continuar una solicitud',
    needsTitle: 'Lo que necesita',
    needs: {
      number: 'Su número de Seguro Social o pasaporte',
      id: 'Una identificación, por si Jiko la pide',
      phone: 'Un teléfono que reciba códigos',
      email: 'Su correo electrónico',
    },
    costTitle: 'Cuánto cuesta',
    cost: 'Hacer la solicitud es gratis. Antes de aceptar nada, puede leer todos los cargos en los acuerdos.',
    behindTitle: 'Quién lo respalda',
    behind: 'Jiko es el banco y corredor que abre su cuenta y decide sobre su solicitud. Enviamos sus respuestas, cifradas, a Jiko y a nadie más.',
    questions: '¿Preguntas?',
  },
}
