import type { InEachLanguage } from '../domain/language'

/** What stands around every page. */
type ChromeWords = {
  skip: string
  back: string
  step: (number: number, total: number) => string
  /** Says, in the other language, that the page can be read in it. */
  otherLanguage: string
  language: string
  help: string
  writeTo: (supportEmail: string) => string
  signOut: string
  saveAndLeave: string
  reference: (reference: string) => string
  /** The session is about to end for want of activity. */
  idle: { title: string; text: string; stay: string; ended: string }
}

export const chromeWords: InEachLanguage<ChromeWords> = {
  en: {
    skip: 'Skip to the content',
    back: 'Back',
    step: (number, total) => `Step ${number} of ${total}`,
    otherLanguage: 'Español',
    language: 'Language',
    help: 'Help',
    writeTo: (supportEmail) => `Write to ${supportEmail}`,
    signOut: 'Sign out',
    saveAndLeave: 'Leave and come back later',
    reference: (reference) => `Reference ${reference}`,
    idle: {
      title: 'Are you still there?',
      text: 'To protect you, we will sign you out soon. Your saved answers are kept.',
      stay: 'Stay signed in',
      ended: 'We signed you out to protect you. Your saved answers are kept; one code brings you back to them.',
    },
  },
  es: {
    skip: 'Ir al contenido',
    back: 'Atrás',
    step: (number, total) => `Paso ${number} de ${total}`,
    otherLanguage: 'English',
    language: 'Idioma',
    help: 'Ayuda',
    writeTo: (supportEmail) => `Escribir a ${supportEmail}`,
    signOut: 'Cerrar sesión',
    saveAndLeave: 'Salir y continuar más tarde',
    reference: (reference) => `Referencia ${reference}`,
    idle: {
      title: '¿Sigue ahí?',
      text: 'Por su seguridad, pronto cerraremos la sesión. Las respuestas guardadas se conservan.',
      stay: 'Seguir en la sesión',
      ended: 'Cerramos la sesión por su seguridad. Las respuestas guardadas se conservan; con un código vuelve a ellas.',
    },
  },
}
