import type { InEachLanguage } from '../domain/language'

/** What every form says, whatever it asks. */
export type FormWords = {
  /** Stands before the page title while something is wrong, so that a screen reader says it first. */
  errorPrefix: string
  summaryTitle: string
  continue: string
  sending: string
  show: string
  hide: string
  choose: string
  /** The connection is gone; the answers are still on the page. */
  offline: string
  /** The server could not answer; the answers are still on the page. */
  trouble: string
}

export const formWords: InEachLanguage<FormWords> = {
  en: {
    errorPrefix: 'Error: ',
    summaryTitle: 'There is a problem',
    continue: 'Continue',
    sending: 'Sending…',
    show: 'Show',
    hide: 'Hide',
    choose: 'Choose one',
    offline: 'You seem to be offline. What you entered is still here. Try again when you are connected.',
    trouble: 'Something went wrong on our side. What you entered is still here. Please try again in a moment.',
  },
  es: {
    errorPrefix: 'Error: ',
    summaryTitle: 'Hay un problema',
    continue: 'Continuar',
    sending: 'Enviando…',
    show: 'Mostrar',
    hide: 'Ocultar',
    choose: 'Elija una opción',
    offline: 'Parece que no tiene conexión. Lo que escribió sigue aquí. Inténtelo de nuevo cuando la recupere.',
    trouble: 'Algo falló de nuestro lado. Lo que escribió sigue aquí. Inténtelo de nuevo en un momento.',
  },
}
