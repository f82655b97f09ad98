import type { EmailProblem } from '../domain/email'
import type { InEachLanguage } from '../domain/language'
import { codeWords, type SendingRefusal } from './code-words'
import type { StepWords } from './step-words'

type EmailWords = StepWords<EmailProblem, SendingRefusal | 'mail-unavailable'> & {
  email: string
  submit: string
  /** The same whether or not we know the address. */
  fine: string
}

export const emailWords: InEachLanguage<EmailWords> = {
  en: {
    title: 'What is your email address?',
    lead: 'We will send you a six-digit code. Use the same address to start, or to come back to an application.',
    email: 'Email address',
    submit: 'Send me a code',
    fine: 'We use it to sign you in, and to tell you how your application is going.',
    problems: {
      'email-missing': 'Enter your email address',
      'email-malformed': 'Enter a full email address, like ana@example.com',
    },
    refusals: {
      ...codeWords.en.sendingRefusals,
      'mail-unavailable': 'We could not send the email just now. Please try again in a few minutes.',
    },
  },
  es: {
    title: '¿Cuál es su correo electrónico?',
    lead: 'Le enviaremos un código de seis dígitos. Use la misma dirección para empezar o para retomar una solicitud.',
    email: 'Correo electrónico',
    submit: 'Enviarme un código',
    fine: 'La usamos para que inicie sesión y para avisarle cómo va su solicitud.',
    problems: {
      'email-missing': 'Escriba su correo electrónico',
      'email-malformed': 'Escriba una dirección completa, por ejemplo ana@example.com',
    },
    refusals: {
      ...codeWords.es.sendingRefusals,
      'mail-unavailable': 'No pudimos enviar el correo en este momento. Inténtelo de nuevo en unos minutos.',
    },
  },
}
