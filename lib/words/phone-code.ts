import type { CodeProblem } from '../domain/code'
import type { InEachLanguage } from '../domain/language'
import { codeWords, type SendingRefusal, type TextingRefusal, type TypingRefusal } from './code-words'
import type { StepWords } from './step-words'

type PhoneCodeRefused =
  | SendingRefusal
  | TypingRefusal
  | TextingRefusal
  | 'texts-unavailable'
  | 'number-cannot-take-texts'
  | 'number-invalid'

type PhoneCodeWords = Omit<StepWords<CodeProblem, PhoneCodeRefused>, 'lead'> & {
  lead: (phone: string) => string
  leadCalled: (phone: string) => string
  code: string
  notThere: string
  resend: string
  call: string
  /** The same while it is too early; {time} is where the clock goes. */
  callWait: string
  changeNumber: string
}

export const phoneCodeWords: InEachLanguage<PhoneCodeWords> = {
  en: {
    title: 'Enter the code from your phone',
    lead: (phone) => `We sent a text message to ${phone}. The code works for 10 minutes.`,
    leadCalled: (phone) => `We are calling ${phone} to read you a code. It works for 10 minutes.`,
    code: codeWords.en.code,
    notThere: 'Nothing there? It can take a minute.',
    resend: codeWords.en.resend,
    call: 'Call me with the code',
    callWait: 'Call me with the code in {time}',
    changeNumber: 'Use another number',
    problems: codeWords.en.problems,
    refusals: {
      ...codeWords.en.sendingRefusals,
      ...codeWords.en.typingRefusals,
      ...codeWords.en.textingRefusals,
      'texts-unavailable': 'We could not reach your phone just now. Please try again in a few minutes.',
      'number-cannot-take-texts': 'Messages to this number do not go through. Ask for a call, or use another number.',
      'number-invalid': 'This number is not in use. Go back and check the digits.',
    },
  },
  es: {
    title: 'Escriba el código de su teléfono',
    lead: (phone) => `Enviamos un mensaje de texto al ${phone}. El código sirve durante 10 minutos.`,
    leadCalled: (phone) => `Estamos llamando al ${phone} para leerle un código. Sirve durante 10 minutos.`,
    code: codeWords.es.code,
    notThere: '¿No llegó nada? Puede tardar un minuto.',
    resend: codeWords.es.resend,
    call: 'Llamarme con el código',
    callWait: 'Llamarme con el código en {time}',
    changeNumber: 'Usar otro número',
    problems: codeWords.es.problems,
    refusals: {
      ...codeWords.es.sendingRefusals,
      ...codeWords.es.typingRefusals,
      ...codeWords.es.textingRefusals,
      'texts-unavailable': 'No pudimos comunicarnos con su teléfono en este momento. Inténtelo de nuevo en unos minutos.',
      'number-cannot-take-texts': 'Los mensajes a este número no llegan. Pida una llamada o use otro número.',
      'number-invalid': 'Este número no está en servicio. Regrese y revise los dígitos.',
    },
  },
}
