import type { InEachLanguage } from '../domain/language'

type PageWords = { title: string; text: string; action: string }

type ErrorWords = {
  notFound: PageWords
  trouble: PageWords & { reference: (reference: string) => string }
  offline: PageWords
  jikoUnavailable: PageWords
  writeTo: (supportEmail: string) => string
}

export const errorWords: InEachLanguage<ErrorWords> = {
  en: {
    notFound: {
      title: 'This page does not exist',
      text: 'The address may be old or mistyped. Your application, if you have one, is safe.',
      action: 'Go to the start',
    },
    trouble: {
      title: 'Something went wrong on our side',
      text: 'It is not your doing. Everything you saved is still there. Please try again; if it happens once more, write to us with this reference.',
      action: 'Try again',
      reference: (reference) => `Reference ${reference}`,
    },
    offline: {
      title: 'You are offline',
      text: 'We will be here when the connection is back. Everything you saved is still there.',
      action: 'Try again',
    },
    jikoUnavailable: {
      title: 'Jiko is not answering',
      text: 'This page needs Jiko, the bank behind the account. Your place and your answers are kept. Please try again in a few minutes.',
      action: 'Try again',
    },
    writeTo: (supportEmail) => `Write to ${supportEmail}`,
  },
  es: {
    notFound: {
      title: 'Esta página no existe',
      text: 'La dirección puede ser antigua o tener un error. Su solicitud, si tiene una, está a salvo.',
      action: 'Ir al inicio',
    },
    trouble: {
      title: 'Algo falló de nuestro lado',
      text: 'No fue culpa suya. Todo lo que guardó sigue ahí. Inténtelo de nuevo; si vuelve a ocurrir, escríbanos con esta referencia.',
      action: 'Intentar de nuevo',
      reference: (reference) => `Referencia ${reference}`,
    },
    offline: {
      title: 'No tiene conexión',
      text: 'Aquí estaremos cuando la recupere. Todo lo que guardó sigue ahí.',
      action: 'Intentar de nuevo',
    },
    jikoUnavailable: {
      title: 'Jiko no responde',
      text: 'Esta página necesita a Jiko, el banco que está detrás de la cuenta. Su lugar y sus respuestas quedan guardados. Inténtelo de nuevo en unos minutos.',
      action: 'Intentar de nuevo',
    },
    writeTo: (supportEmail) => `Escribir a ${supportEmail}`,
  },
}
