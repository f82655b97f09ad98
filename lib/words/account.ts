import type { InEachLanguage } from '../domain/language'

/** What the rooms of an account share. */
type AccountWords = {
  title: string
  noPocket: { title: string; text: string }
  unavailable: { title: string; text: string; again: string }
}

export const accountWords: InEachLanguage<AccountWords> = {
  en: {
    title: 'Your account',
    noPocket: {
      title: 'Your account is being set up',
      text: 'Jiko has approved you, and has not opened your first Pocket yet. Please look in again later.',
    },
    unavailable: {
      title: 'We cannot show your account right now',
      text: 'Jiko is not answering. Your money is with Jiko and is not affected by this page. Please try again in a few minutes.',
      again: 'Try again',
    },
  },
  es: {
    title: 'Su cuenta',
    noPocket: {
      title: 'Su cuenta se está preparando',
      text: 'Jiko aprobó su solicitud y todavía no abrió su primer Pocket. Vuelva a mirar más tarde.',
    },
    unavailable: {
      title: 'Ahora no podemos mostrar su cuenta',
      text: 'Jiko no responde. Su dinero está en Jiko y esta página no lo afecta. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
  },
}
