import type { CodeProblem } from '../domain/code'
import type { InEachLanguage } from '../domain/language'
import type { StepUpReason } from '../domain/step-up'
import { codeWords, type SendingRefusal, type TextingRefusal, type TypingRefusal } from './code-words'
import { phoneCodeWords } from './phone-code'
import type { StepWords } from './step-words'

type ConfirmRefused =
  | SendingRefusal
  | TypingRefusal
  | TextingRefusal
  | 'mail-unavailable'
  | 'texts-unavailable'
  | 'number-cannot-take-texts'
  | 'number-invalid'

/** One more code before something that only the person themselves should do. */
type ConfirmWords = Omit<StepWords<CodeProblem, ConfirmRefused>, 'lead'> & {
  /** Why it is asked. */
  reasons: Record<StepUpReason, string>
  /** The ways there are; a phone by its last digits. */
  text: (lastFour: string) => string
  mail: string
  /** After the code has gone out. */
  sent: { phone: (lastFour: string) => string; email: string }
  calling: (lastFour: string) => string
  code: string
  submit: string
  notThere: string
  otherWay: string
  /** For whoever has no longer the phone. */
  phoneGone: (supportEmail: string) => string
}

export const confirmWords: InEachLanguage<ConfirmWords> = {
  en: {
    title: 'Confirm that it is you',
    reasons: {
      'account-number': 'We show your full account number only after one more code.',
      phone: 'We change your phone number only after one more code.',
      transfer: 'We move this much money only after one more code.',
    },
    text: (lastFour) => `Text a code to the number ending in ${lastFour}`,
    mail: 'Email me a code',
    sent: {
      phone: (lastFour) => `We sent a text message to the number ending in ${lastFour}. The code works for 10 minutes.`,
      email: 'We sent six digits to your email address. They work for 10 minutes.',
    },
    calling: (lastFour) => `We are calling the number ending in ${lastFour} to read you a code.`,
    code: codeWords.en.code,
    submit: 'Confirm',
    notThere: 'Nothing there? It can take a minute.',
    otherWay: 'Get the code another way',
    phoneGone: (supportEmail) => `You no longer have this phone? Write to ${supportEmail}.`,
    problems: codeWords.en.problems,
    refusals: {
      ...phoneCodeWords.en.refusals,
      'mail-unavailable': 'We could not send the email just now. Please try again in a few minutes.',
      'number-cannot-take-texts': 'Messages to this number do not go through. Please ask for a call.',
      'number-invalid': 'This number is no longer in use. Please write to us.',
    },
  },
  es: {
    title: 'Confirme que es usted',
    reasons: {
      'account-number': 'Mostramos su número de cuenta completo solo después de un código más.',
      phone: 'Cambiamos su número de teléfono solo después de un código más.',
      transfer: 'Movemos esta cantidad de dinero solo después de un código más.',
    },
    text: (lastFour) => `Enviar un código al número que termina en ${lastFour}`,
    mail: 'Enviarme un código por correo',
    sent: {
      phone: (lastFour) => `Enviamos un mensaje de texto al número que termina en ${lastFour}. El código sirve durante 10 minutos.`,
      email: 'Enviamos seis dígitos a su correo electrónico. Sirven durante 10 minutos.',
    },
    calling: (lastFour) => `Estamos llamando al número que termina en ${lastFour} para leerle un código.`,
    code: codeWords.es.code,
    submit: 'Confirmar',
    notThere: '¿No llegó nada? Puede tardar un minuto.',
    otherWay: 'Recibir el código de otra manera',
    phoneGone: (supportEmail) => `¿Ya no tiene este teléfono? Escriba a ${supportEmail}.`,
    problems: codeWords.es.problems,
    refusals: {
      ...phoneCodeWords.es.refusals,
      'mail-unavailable': 'No pudimos enviar el correo en este momento. Inténtelo de nuevo en unos minutos.',
      'number-cannot-take-texts': 'Los mensajes a este número no llegan. Pida una llamada.',
      'number-invalid': 'Este número ya no está en servicio. Escríbanos, por favor.',
    },
  },
}
