import type { CodeRefusal } from '../domain/code'
import type { InEachLanguage } from '../domain/language'

/** Why a code is not sent. */
export type SendingRefusal = 'too-many-codes' | 'wait-before-resending'
/** Why no text and no call goes out, whatever code it would carry. */
export type TextingRefusal = 'texts-paused' | 'country-not-served'
/** Why a code that was typed does not count. */
export type TypingRefusal = CodeRefusal | 'challenge-unknown' | 'too-many-wrong-today'

/** What is said of codes alike, by email, text or call. */
type CodeWords = {
  code: string
  resend: string
  /** On the button while it is too early; {time} is where the clock goes. */
  resendWait: string
  sentAgain: string
  problems: { 'code-missing': string; 'code-malformed': string }
  sendingRefusals: Record<SendingRefusal, string>
  textingRefusals: Record<TextingRefusal, string>
  typingRefusals: Record<TypingRefusal, string>
}

export const codeWords: InEachLanguage<CodeWords> = {
  en: {
    code: 'Six-digit code',
    resend: 'Send a new code',
    resendWait: 'Send a new code in {time}',
    sentAgain: 'We sent a new code. The one before no longer works.',
    problems: {
      'code-missing': 'Enter the code',
      'code-malformed': 'Enter all six digits, like 481 023',
    },
    sendingRefusals: {
      'too-many-codes': 'We have sent as many codes as we may for now. Please try again later.',
      'wait-before-resending': 'A code is on its way. Please wait a little before you ask for a new one.',
    },
    textingRefusals: {
      'texts-paused': 'We cannot send texts or make calls to this number today: too many were asked for. What you saved is kept. Please come back tomorrow, or use another number.',
      'country-not-served': 'We cannot send texts to phones in this country yet. Please use a number from another country, or write to us.',
    },
    typingRefusals: {
      'code-wrong': 'That is not the code we sent. Check the newest message and try again.',
      'code-expired': 'This code is more than 10 minutes old. Ask for a new one.',
      'code-used': 'This code has been used. Ask for a new one.',
      'too-many-attempts': 'That was wrong too many times, so this code no longer works. Ask for a new one.',
      'challenge-unknown': 'We cannot find the code for this page. Go back and ask for a new one.',
      'too-many-wrong-today': 'There were too many wrong codes today. To keep you safe, please try again tomorrow.',
    },
  },
  es: {
    code: 'Código de seis dígitos',
    resend: 'Enviar un código nuevo',
    resendWait: 'Enviar un código nuevo en {time}',
    sentAgain: 'Le enviamos un código nuevo. El anterior ya no funciona.',
    problems: {
      'code-missing': 'Escriba el código',
      'code-malformed': 'Escriba los seis dígitos, por ejemplo 481 023',
    },
    sendingRefusals: {
      'too-many-codes': 'Ya enviamos todos los códigos que podemos por ahora. Inténtelo más tarde.',
      'wait-before-resending': 'Hay un código en camino. Espere un poco antes de pedir otro.',
    },
    textingRefusals: {
      'texts-paused': 'Hoy no podemos enviar mensajes ni llamar a este número: se pidieron demasiados. Lo que guardó se conserva. Vuelva mañana o use otro número.',
      'country-not-served': 'Todavía no enviamos mensajes a teléfonos de este país. Use un número de otro país o escríbanos.',
    },
    typingRefusals: {
      'code-wrong': 'Ese no es el código que enviamos. Revise el mensaje más reciente e inténtelo de nuevo.',
      'code-expired': 'Este código tiene más de 10 minutos. Pida uno nuevo.',
      'code-used': 'Este código ya se usó. Pida uno nuevo.',
      'too-many-attempts': 'Hubo demasiados intentos fallidos y este código ya no funciona. Pida uno nuevo.',
      'challenge-unknown': 'No encontramos el código de esta página. Regrese y pida uno nuevo.',
      'too-many-wrong-today': 'Hoy hubo demasiados códigos equivocados. Por su seguridad, inténtelo de nuevo mañana.',
    },
  },
}
