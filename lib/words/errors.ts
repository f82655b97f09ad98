import type { InEachLanguage } from '../domain/language'

type PageWords = { title: string; text: string; action: string }

type ErrorWords = {
  notFound: PageWords
  trouble: PageWords & { reference: (reference: string) => string }
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
    writeTo: (supportEmail) => `Escribir a ${supportEmail}`,
  },
}
