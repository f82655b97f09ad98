import type { IdentityFailure } from '../domain/identity-check'
import type { InEachLanguage } from '../domain/language'
import type { StepWords } from './step-words'

type IdentityCheckWords = StepWords<never, 'vendor-unavailable'> & {
  /** What will happen and what it takes, one sentence each. */
  before: { title: string; points: readonly string[] }
  /** Who sees what. */
  privacy: { title: string; text: string }
  start: string
  /** Opened at Stripe and left before its end. */
  begun: { text: string; start: string }
  checking: { title: string; lead: string; live: string; reload: string }
  passed: { title: string; lead: string }
  failed: {
    title: string
    lead: string
    reasons: Record<IdentityFailure, string>
    again: string
    /** For whom the ID and the answers differ: where each answer can be put right. */
    changeName: string
    changeBirthDate: string
  }
  cancelled: { title: string; lead: string }
  tooMany: { title: string; lead: (time: string) => string; writeTo: (supportEmail: string) => string; mail: string }
}

export const identityCheckWords: InEachLanguage<IdentityCheckWords> = {
  en: {
    title: 'Show that it is you',
    lead: 'Somebody could know your name and number and still not be you. So Jiko asks us to make sure before an account is opened.',
    before: {
      title: 'What will happen',
      points: [
        'You leave this page for Stripe, a company that checks IDs for us.',
        'You take a photo of your driver’s license, ID card or passport, and one of your face.',
        'You come back here. All of it takes a few minutes.',
      ],
    },
    privacy: {
      title: 'Your photos go to Stripe, not to us',
      text: 'Stripe tells us whether the ID is real and yours, and the name and birth date on it. We compare those with your answers and keep only the result.',
    },
    start: 'Continue with Stripe',
    begun: {
      text: 'The check is not finished yet. Nothing is lost: you can go on where you stopped.',
      start: 'Go on with Stripe',
    },
    checking: {
      title: 'Stripe is checking your ID',
      lead: 'This mostly takes less than a minute. There is nothing you need to do.',
      live: 'This page changes by itself.',
      reload: 'Reload this page to see the latest.',
    },
    passed: {
      title: 'Thank you, that is you',
      lead: 'Your ID, your face and your answers belong together. One step is left.',
    },
    failed: {
      title: 'That did not work yet',
      lead: 'Your answers are safe, and you can try again now.',
      reasons: {
        'id-not-readable': 'Stripe could not read the ID. Put it on a dark, flat surface in good light, and take the photo from above: whole, sharp and without glare.',
        'id-expired': 'This ID is past its date. Please use one that is still good: a driver’s license, an ID card or a passport.',
        'id-not-accepted': 'This kind of document cannot be used. Please use a driver’s license, an ID card or a passport with your photo on it.',
        'face-unclear': 'Your face could not be seen well enough. Take off hat and sunglasses, face the light, and have nobody else in the picture.',
        'face-differs': 'The face in the photo and the one on the ID did not look like the same person. Use your own ID, and take the photo in good light.',
        'consent-declined': 'You did not agree to the check, so nothing was checked. Jiko needs this proof to open an account. If you have questions, write to us first.',
        'device-not-supported': 'This device or browser cannot take the photos. Sign in on a phone, or in another browser, and go on there.',
        'too-young': 'By the date on the ID, you are too young for this check. If that is not right, please write to us.',
        'someone-else': 'The ID is real, but its name or birth date is not the one in your answers. Correct your answers if there is a slip in them, or use your own ID.',
        unknown: 'Stripe could not finish the check. Please try once more.',
      },
      again: 'Try again with Stripe',
      changeName: 'Look at my name',
      changeBirthDate: 'Look at my date of birth',
    },
    cancelled: {
      title: 'The check was stopped',
      lead: 'It ended before there was a result. Your answers are safe, and you can begin a new one now.',
    },
    tooMany: {
      title: 'Let’s stop here for today',
      lead: (time) => `You have tried several times. To protect you, the next try is possible after ${time}. Your answers stay saved.`,
      writeTo: (supportEmail) => `If you think something is wrong, write to ${supportEmail}. A person will help you.`,
      mail: 'Write to us',
    },
    problems: {},
    refusals: {
      'vendor-unavailable': 'Stripe is not answering right now. Your place and your answers are kept. Please try again in a few minutes.',
    },
  },
  es: {
    title: 'Muestre que es usted',
    lead: 'Alguien podría saber su nombre y su número y no ser usted. Por eso Jiko nos pide comprobarlo antes de abrir una cuenta.',
    before: {
      title: 'Qué va a pasar',
      points: [
        'Sale de esta página y pasa a Stripe, una empresa que comprueba identificaciones por nosotros.',
        'Toma una foto de su licencia de conducir, tarjeta de identificación o pasaporte, y una de su cara.',
        'Vuelve aquí. Todo tarda unos minutos.',
      ],
    },
    privacy: {
      title: 'Sus fotos van a Stripe, no a nosotros',
      text: 'Stripe nos dice si la identificación es auténtica y suya, y el nombre y la fecha de nacimiento que lleva. Los comparamos con sus respuestas y guardamos solo el resultado.',
    },
    start: 'Continuar con Stripe',
    begun: {
      text: 'La comprobación aún no está terminada. No se perdió nada: puede seguir donde la dejó.',
      start: 'Seguir con Stripe',
    },
    checking: {
      title: 'Stripe está comprobando su identificación',
      lead: 'Casi siempre tarda menos de un minuto. No tiene que hacer nada.',
      live: 'Esta página cambia sola.',
      reload: 'Vuelva a cargar esta página para ver lo más reciente.',
    },
    passed: {
      title: 'Gracias, es usted',
      lead: 'Su identificación, su cara y sus respuestas coinciden. Falta un paso.',
    },
    failed: {
      title: 'Todavía no funcionó',
      lead: 'Sus respuestas están guardadas y puede intentarlo de nuevo ahora.',
      reasons: {
        'id-not-readable': 'Stripe no pudo leer la identificación. Póngala sobre una superficie oscura y plana, con buena luz, y tome la foto desde arriba: completa, nítida y sin reflejos.',
        'id-expired': 'Esta identificación ya venció. Use una vigente: licencia de conducir, tarjeta de identificación o pasaporte.',
        'id-not-accepted': 'Este tipo de documento no sirve. Use una licencia de conducir, una tarjeta de identificación o un pasaporte con su foto.',
        'face-unclear': 'No se pudo ver bien su cara. Quítese el sombrero y los lentes oscuros, mire hacia la luz y procure que nadie más salga en la foto.',
        'face-differs': 'La cara de la foto y la de la identificación no parecían de la misma persona. Use su propia identificación y tome la foto con buena luz.',
        'consent-declined': 'Usted no aceptó la comprobación, así que no se comprobó nada. Jiko necesita esta prueba para abrir una cuenta. Si tiene preguntas, escríbanos antes.',
        'device-not-supported': 'Este dispositivo o navegador no puede tomar las fotos. Entre desde un teléfono, o con otro navegador, y siga allí.',
        'too-young': 'Según la fecha de la identificación, usted no tiene la edad para esta comprobación. Si no es correcto, escríbanos.',
        'someone-else': 'La identificación es auténtica, pero su nombre o fecha de nacimiento no son los de sus respuestas. Corrija sus respuestas si hay un error, o use su propia identificación.',
        unknown: 'Stripe no pudo terminar la comprobación. Inténtelo una vez más.',
      },
      again: 'Intentar de nuevo con Stripe',
      changeName: 'Revisar mi nombre',
      changeBirthDate: 'Revisar mi fecha de nacimiento',
    },
    cancelled: {
      title: 'La comprobación se detuvo',
      lead: 'Terminó antes de dar un resultado. Sus respuestas están guardadas y puede empezar otra ahora.',
    },
    tooMany: {
      title: 'Por hoy lo dejamos aquí',
      lead: (time) => `Lo intentó varias veces. Para protegerle, podrá intentarlo otra vez después del ${time}. Sus respuestas siguen guardadas.`,
      writeTo: (supportEmail) => `Si cree que hay un error, escriba a ${supportEmail}. Una persona le ayudará.`,
      mail: 'Escribirnos',
    },
    problems: {},
    refusals: {
      'vendor-unavailable': 'Stripe no responde en este momento. Su lugar y sus respuestas siguen guardados. Inténtelo de nuevo en unos minutos.',
    },
  },
}
