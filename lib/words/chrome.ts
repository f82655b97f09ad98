import type { InEachLanguage } from '../domain/language'

/** What stands around every page. */
type ChromeWords = {
  skip: string
  back: string
  step: (number: number, total: number) => string
  writeTo: (supportEmail: string) => string
  saveAndLeave: string
  deleteIt: string
  /** After too long without a sign of life. */
  ended: string
}

export const chromeWords: InEachLanguage<ChromeWords> = {
  en: {
    skip: 'Skip to the content',
    back: 'Back',
    step: (number, total) => `Step ${number} of ${total}`,
    writeTo: (supportEmail) => `Write to ${supportEmail}`,
    saveAndLeave: 'Leave and come back later',
    deleteIt: 'Delete my application',
    ended: 'We signed you out to protect you. Your saved answers are kept; one code brings you back to them.',
  },
  es: {
    skip: 'Ir al contenido',
    back: 'Atrás',
    step: (number, total) => `Paso ${number} de ${total}`,
    writeTo: (supportEmail) => `Escribir a ${supportEmail}`,
    saveAndLeave: 'Salir y continuar más tarde',
    deleteIt: 'Borrar mi solicitud',
    ended: 'Cerramos la sesión por su seguridad. Las respuestas guardadas se conservan; con un código vuelve a ellas.',
  },
}
