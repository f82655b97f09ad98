import type { InEachLanguage } from '../domain/language'
import type { RequestRefusal } from '../domain/request-refusal'

type RefusedRequestWords = {
  refusals: Record<RequestRefusal, { title: string; text: string }>
  action: string
}

/** What somebody reads whose form we did not take. */
export const refusedRequestWords: InEachLanguage<RefusedRequestWords> = {
  en: {
    refusals: {
      'from-elsewhere': {
        title: 'We did not take this in',
        text: 'Your browser did not say that it came from our own page. To protect you, nothing was changed. Everything you saved is still there. Please open the page again and send it from there.',
      },
      'too-large': {
        title: 'That is too much at once',
        text: 'What you sent is longer than this page can take. Nothing was changed, and everything you saved is still there. Please open the page again and send less.',
      },
      unreadable: {
        title: 'We could not read that',
        text: 'Part of what you sent was lost on the way. Nothing was changed, and everything you saved is still there. Please open the page again and send it once more.',
      },
      'method-not-taken': {
        title: 'This page does not do that',
        text: 'It can be opened, and its form can be sent. Nothing was changed, and everything you saved is still there.',
      },
    },
    action: 'Open the page again',
  },
  es: {
    refusals: {
      'from-elsewhere': {
        title: 'No aceptamos este envío',
        text: 'Su navegador no indicó que viniera de nuestra propia página. Para protegerle, no cambiamos nada. Todo lo que guardó sigue ahí. Vuelva a abrir la página y envíelo desde ella.',
      },
      'too-large': {
        title: 'Es demasiado de una vez',
        text: 'Lo que envió es más largo de lo que esta página puede recibir. No cambiamos nada y todo lo que guardó sigue ahí. Vuelva a abrir la página y envíe menos.',
      },
      unreadable: {
        title: 'No pudimos leer lo que envió',
        text: 'Una parte se perdió en el camino. No cambiamos nada y todo lo que guardó sigue ahí. Vuelva a abrir la página y envíelo una vez más.',
      },
      'method-not-taken': {
        title: 'Esta página no hace eso',
        text: 'Se puede abrir y se puede enviar su formulario. No cambiamos nada y todo lo que guardó sigue ahí.',
      },
    },
    action: 'Volver a abrir la página',
  },
}
