import type { InEachLanguage } from '../domain/language'
import type { StepWords } from './step-words'

type ReviewRefusal = 'newer-agreements' | 'unfinished' | 'jiko-unavailable'

type ReviewWords = StepWords<never, ReviewRefusal> & {
  rows: {
    email: string
    phone: string
    agreements: string
    name: string
    birthDate: string
    address: string
    identification: string
    citizenship: string
    employmentStatus: string
    occupation: string
    income: string
    netWorth: string
    brokerDealer: string
    director: string
    identityCheck: string
  }
  change: string
  /** "SSN ending in 6789" */
  endingIn: (type: string, lastFour: string) => string
  agreedTo: (count: number, version: string, date: string) => string
  /** "Given on November 20, 2026" */
  provedOn: (date: string) => string
  none: string
  consentAgain: (count: number, version: string) => string
  submit: string
  fine: string
  /** Jiko refused the application as it stood: over this page, and over each step that is open again. */
  refusedByJiko: { title: string; text: string; step: string }
}

export const reviewWords: InEachLanguage<ReviewWords> = {
  en: {
    title: 'Check your answers',
    lead: 'Please read them once more. Jiko checks them as they are, and they cannot be changed after sending.',
    rows: {
      email: 'Email',
      phone: 'Mobile number',
      agreements: 'Agreements',
      name: 'Legal name',
      birthDate: 'Date of birth',
      address: 'Home address',
      identification: 'ID number',
      citizenship: 'Citizenship',
      employmentStatus: 'What you do',
      occupation: 'Occupation',
      income: 'Income in a year',
      netWorth: 'Net worth',
      brokerDealer: 'Broker-dealer',
      director: 'Director of',
      identityCheck: 'Proof that it is you',
    },
    change: 'Change',
    endingIn: (type, lastFour) => `${type} ending in ${lastFour}`,
    agreedTo: (count, version, date) => `${count} ${count === 1 ? 'document' : 'documents'}, version ${version}, agreed on ${date}`,
    provedOn: (date) => `Given on ${date}`,
    none: 'No',
    consentAgain: (count, version) =>
      count === 1
        ? `By sending, you confirm your consent to the agreement, version ${version}.`
        : `By sending, you confirm your consent to the ${count} agreements, version ${version}.`,
    submit: 'Send my application',
    fine: 'You can’t change it after sending. We will email you at each step.',
    refusedByJiko: {
      title: 'Jiko did not take the application as it stands',
      text: 'No account has been opened. Please check the answers below that are open again, correct what needs it, and send once more.',
      step: 'Jiko did not accept this answer. Please check it and save it again.',
    },
    problems: {},
    refusals: {
      'newer-agreements': 'Jiko has published newer agreements. Please look at them and agree again; your answers are kept.',
      unfinished: 'Something is still missing. We took you to the question that is open.',
      'jiko-unavailable': 'Jiko is not answering right now, so nothing has been sent. Your answers are kept. Please try again in a few minutes.',
    },
  },
  es: {
    title: 'Revise sus respuestas',
    lead: 'Léalas una vez más. Jiko las comprueba tal como están, y después de enviarlas no se pueden cambiar.',
    rows: {
      email: 'Correo electrónico',
      phone: 'Celular',
      agreements: 'Contratos',
      name: 'Nombre legal',
      birthDate: 'Fecha de nacimiento',
      address: 'Dirección de su casa',
      identification: 'Número de identificación',
      citizenship: 'Ciudadanía',
      employmentStatus: 'A qué se dedica',
      occupation: 'Ocupación',
      income: 'Ingresos al año',
      netWorth: 'Patrimonio',
      brokerDealer: 'Casa de bolsa',
      director: 'Directivo de',
      identityCheck: 'Prueba de que es usted',
    },
    change: 'Cambiar',
    endingIn: (type, lastFour) => `${type} que termina en ${lastFour}`,
    agreedTo: (count, version, date) => `${count} ${count === 1 ? 'documento' : 'documentos'}, versión ${version}; su consentimiento es del ${date}`,
    provedOn: (date) => `Dada el ${date}`,
    none: 'No',
    consentAgain: (count, version) =>
      count === 1
        ? `Al enviar, confirma que acepta el contrato, versión ${version}.`
        : `Al enviar, confirma que acepta los ${count} contratos, versión ${version}.`,
    submit: 'Enviar mi solicitud',
    fine: 'Después de enviarla no podrá cambiarla. Le escribiremos por correo en cada paso.',
    refusedByJiko: {
      title: 'Jiko no admitió la solicitud tal como está',
      text: 'No se abrió ninguna cuenta. Revise las respuestas que quedaron abiertas, corrija lo necesario y envíela otra vez.',
      step: 'Jiko no aceptó esta respuesta. Revísela y guárdela de nuevo.',
    },
    problems: {},
    refusals: {
      'newer-agreements': 'Jiko publicó contratos más recientes. Revíselos y acéptelos de nuevo; sus respuestas siguen guardadas.',
      unfinished: 'Todavía falta algo. Le llevamos a la pregunta que está abierta.',
      'jiko-unavailable': 'Jiko no responde en este momento y no se envió nada. Sus respuestas siguen guardadas. Inténtelo de nuevo en unos minutos.',
    },
  },
}
