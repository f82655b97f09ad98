import type { InEachLanguage } from '../domain/language'
import type { PhoneProblem } from '../domain/steps/phone'
import { codeWords, type SendingRefusal, type TextingRefusal } from './code-words'
import type { StepWords } from './step-words'

/** The last two are what the carrier of texts says of a number. */
type PhoneRefused = SendingRefusal | TextingRefusal | 'texts-unavailable' | 'number-cannot-take-texts' | 'number-invalid'

type PhoneWords = StepWords<PhoneProblem, PhoneRefused> & {
  phone: string
  hint: string
  submit: string
  fine: string
  /** For whoever has proved one already. */
  proved: { title: string; lead: string; keep: string; change: string; changeFine: string }
}

export const phoneWords: InEachLanguage<PhoneWords> = {
  en: {
    title: 'What is your mobile number?',
    lead: 'We will text you a code. Jiko asks us to make sure that the number is yours before an account is opened.',
    phone: 'Mobile number',
    hint: 'From outside the US, start with + and the country code, like +34.',
    submit: 'Text me a code',
    fine: 'Your carrier may charge for the message.',
    proved: {
      title: 'Your mobile number',
      lead: 'You have shown that this number is yours.',
      keep: 'Keep this number',
      change: 'Change the number',
      changeFine: 'Before you change it, we send you a code to make sure that it is you.',
    },
    problems: {
      'phone-missing': 'Enter your mobile number',
      'phone-not-a-number': 'Enter a full number, like 415 555 2671, or +34 612 345 678 from another country',
      'phone-cannot-take-texts': 'This number cannot take text messages. Enter a mobile number',
    },
    refusals: {
      ...codeWords.en.sendingRefusals,
      ...codeWords.en.textingRefusals,
      'texts-unavailable': 'We could not send the text message just now. Please try again in a few minutes.',
      'number-cannot-take-texts': 'Messages to this number do not go through. Please enter another mobile number.',
      'number-invalid': 'This number is not in use. Check the digits and try again.',
    },
  },
  es: {
    title: '¿Cuál es su número de celular?',
    lead: 'Le enviaremos un código por mensaje de texto. Jiko nos pide comprobar que el número es suyo antes de abrir una cuenta.',
    phone: 'Número de celular',
    hint: 'Si no es de EE. UU., empiece con + y el código del país, por ejemplo +34.',
    submit: 'Enviarme un código',
    fine: 'Su compañía telefónica podría cobrarle el mensaje.',
    proved: {
      title: 'Su número de celular',
      lead: 'Ya comprobamos que este número es suyo.',
      keep: 'Conservar este número',
      change: 'Cambiar el número',
      changeFine: 'Antes de cambiarlo, le enviamos un código para comprobar que es usted.',
    },
    problems: {
      'phone-missing': 'Escriba su número de celular',
      'phone-not-a-number': 'Escriba un número completo, como 415 555 2671, o +34 612 345 678 si es de otro país',
      'phone-cannot-take-texts': 'Este número no puede recibir mensajes de texto. Escriba un celular',
    },
    refusals: {
      ...codeWords.es.sendingRefusals,
      ...codeWords.es.textingRefusals,
      'texts-unavailable': 'No pudimos enviar el mensaje en este momento. Inténtelo de nuevo en unos minutos.',
      'number-cannot-take-texts': 'Los mensajes a este número no llegan. Escriba otro número de celular.',
      'number-invalid': 'Este número no está en servicio. Revise los dígitos e inténtelo de nuevo.',
    },
  },
}
