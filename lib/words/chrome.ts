import type { InEachLanguage } from '../domain/language'

/** What stands around every page. */
export type ChromeWords = {
  skip: string
  back: string
  step: (number: number, total: number) => string
  writeTo: (supportEmail: string) => string
  saveAndLeave: string
  /** The same in the account, where nothing is unfinished. */
  signOut: string
  deleteIt: string
  /** In the footer, for whoever is signed in: how long one may be away. */
  idle: (minutes: number) => string
  signOutEverywhere: string
  /** After too long without a sign of life. */
  ended: string
  endedEverywhere: string
  /** Shortly before that, over the page; with JavaScript alone. */
  warning: {
    title: string
    text: (minutes: number) => string
    stay: string
    /** At the end of the longest time that anybody may stay: nothing makes it later. */
    last: { text: (minutes: number) => string; close: string }
  }
}

export const chromeWords: InEachLanguage<ChromeWords> = {
  en: {
    skip: 'Skip to the content',
    back: 'Back',
    step: (number, total) => `Step ${number} of ${total}`,
    writeTo: (supportEmail) => `Write to ${supportEmail}`,
    saveAndLeave: 'Leave and come back later',
    signOut: 'Sign out',
    deleteIt: 'Delete my application',
    idle: (minutes) => `After ${minutes} minutes without activity we sign you out. What you saved is kept.`,
    signOutEverywhere: 'Sign out on all devices',
    endedEverywhere: 'You are signed out on all devices. What you saved is kept; one code brings you back to it.',
    warning: {
      title: 'Are you still there?',
      text: (minutes) =>
        `To protect you, we sign you out in ${minutes} minutes. What you saved is kept. What you typed on this page and did not send yet would be lost.`,
      stay: 'Stay signed in',
      last: {
        text: (minutes) =>
          `You have been signed in for a long time. To protect you, we sign you out in ${minutes} minutes. Send what you typed on this page now; what you saved is kept.`,
        close: 'Back to the page',
      },
    },
    ended: 'We signed you out to protect you. Your saved answers are kept; one code brings you back to them.',
  },
  es: {
    skip: 'Ir al contenido',
    back: 'Atrás',
    step: (number, total) => `Paso ${number} de ${total}`,
    writeTo: (supportEmail) => `Escribir a ${supportEmail}`,
    saveAndLeave: 'Salir y continuar más tarde',
    signOut: 'Cerrar sesión',
    deleteIt: 'Borrar mi solicitud',
    idle: (minutes) => `Tras ${minutes} minutos sin actividad cerramos la sesión. Lo que guardó se conserva.`,
    signOutEverywhere: 'Cerrar sesión en todos los dispositivos',
    endedEverywhere: 'Cerramos su sesión en todos los dispositivos. Lo que guardó se conserva; con un código vuelve a ello.',
    warning: {
      title: '¿Sigue ahí?',
      text: (minutes) =>
        `Por su seguridad, cerraremos la sesión en ${minutes} minutos. Lo que guardó se conserva. Lo que escribió en esta página y aún no envió se perdería.`,
      stay: 'Continuar con la sesión',
      last: {
        text: (minutes) =>
          `Lleva mucho tiempo con la sesión abierta. Por su seguridad, la cerraremos en ${minutes} minutos. Envíe ahora lo que escribió en esta página; lo que guardó se conserva.`,
        close: 'Volver a la página',
      },
    },
    ended: 'Cerramos la sesión por su seguridad. Las respuestas guardadas se conservan; con un código vuelve a ellas.',
  },
}
