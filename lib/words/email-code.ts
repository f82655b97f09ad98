import type { CodeProblem } from '../domain/code'
import type { InEachLanguage } from '../domain/language'
import { codeWords, type SendingRefusal, type TypingRefusal } from './code-words'
import type { StepWords } from './step-words'

type EmailCodeWords = Omit<StepWords<CodeProblem, SendingRefusal | TypingRefusal | 'mail-unavailable'>, 'lead'> & {
  /** The same whether or not we know the address. */
  lead: (email: string) => string
  code: string
  notThere: string
  resend: string
  changeEmail: string
}

export const emailCodeWords: InEachLanguage<EmailCodeWords> = {
  en: {
    title: 'Enter the code from your email',
    lead: (email) => `We sent six digits to ${email}. They work for 10 minutes.`,
    code: codeWords.en.code,
    notThere: 'Nothing there? It can take a minute. Look in spam, too.',
    resend: codeWords.en.resend,
    changeEmail: 'Use another email address',
    problems: codeWords.en.problems,
    refusals: {
      ...codeWords.en.sendingRefusals,
      ...codeWords.en.typingRefusals,
      'mail-unavailable': 'We could not send the email just now. Please try again in a few minutes.',
    },
  },
  es: {
    title: 'Escriba el código de su correo',
    lead: (email) => `Enviamos seis dígitos a ${email}. Sirven durante 10 minutos.`,
    code: codeWords.es.code,
    notThere: '¿No llegó nada? Puede tardar un minuto. Mire también en el correo no deseado.',
    resend: codeWords.es.resend,
    changeEmail: 'Usar otro correo electrónico',
    problems: codeWords.es.problems,
    refusals: {
      ...codeWords.es.sendingRefusals,
      ...codeWords.es.typingRefusals,
      'mail-unavailable': 'No pudimos enviar el correo en este momento. Inténtelo de nuevo en unos minutos.',
    },
  },
}
