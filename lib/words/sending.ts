import type { InEachLanguage } from '../domain/language'

/** What is said of a picture between "Use this picture" and its arrival. */
export type SendingWords = {
  preparing: string
  /** With {percent} where the number goes. */
  sending: string
  /** The name of the progress bar. */
  progress: string
  checking: string
  received: string
  elsewhere: string
  /** `kept`: the picture waits on this device and outlives the page. `open`: it does not. */
  offline: Record<'kept' | 'open', string>
  unreachable: Record<'kept' | 'open', string>
  cancel: string
  refusedTitle: string
  /** Where there is no sentence for the reason. */
  notTaken: string
  notBegun: string
  sessionOver: { title: string; kept: string; open: string; signIn: string }
  /** On another page: pictures from before are on their way. */
  sendingOn: string
}

export const sendingWords: InEachLanguage<SendingWords> = {
  en: {
    preparing: 'Preparing the picture…',
    sending: 'Sending… {percent}%',
    progress: 'How much of the picture is sent',
    checking: 'Checking the picture…',
    received: 'Received. Thank you.',
    elsewhere: 'Another window is sending this picture. You can leave this one open.',
    offline: {
      kept: 'You are offline. We keep the picture on this device, locked, and go on by ourselves.',
      open: 'You are offline. Leave this page open, and we go on by ourselves.',
    },
    unreachable: {
      kept: 'We cannot reach our server at the moment. The picture is safe on this device, and we keep trying.',
      open: 'We cannot reach our server at the moment. Leave this page open, and we keep trying.',
    },
    cancel: 'Cancel',
    refusedTitle: 'We could not use this picture',
    notTaken: 'Something about it did not work. Please take a new one, or choose another file.',
    notBegun: 'We could not begin to send it. Check your connection, then take it again.',
    sessionOver: {
      title: 'You have been signed out',
      kept: 'The picture is locked on this device. Sign in again, and we send it.',
      open: 'Sign in again, and then please take the picture once more.',
      signIn: 'Sign in again',
    },
    sendingOn: 'A picture from before is still on its way.',
  },
  es: {
    preparing: 'Preparando la foto…',
    sending: 'Enviando… {percent} %',
    progress: 'Cuánto de la foto se ha enviado',
    checking: 'Revisando la foto…',
    received: 'Recibida. Gracias.',
    elsewhere: 'Otra ventana está enviando esta foto. Puede dejar esta abierta.',
    offline: {
      kept: 'No tiene conexión. Guardamos la foto en este dispositivo, bajo llave, y seguimos por nuestra cuenta.',
      open: 'No tiene conexión. Deje esta página abierta y seguimos por nuestra cuenta.',
    },
    unreachable: {
      kept: 'Por ahora no podemos conectarnos con nuestro servidor. La foto está segura en este dispositivo y seguimos intentando.',
      open: 'Por ahora no podemos conectarnos con nuestro servidor. Deje esta página abierta y seguimos intentando.',
    },
    cancel: 'Cancelar',
    refusedTitle: 'No pudimos usar esta foto',
    notTaken: 'Algo no funcionó. Tome otra foto, por favor, o elija otro archivo.',
    notBegun: 'No pudimos empezar a enviarla. Revise su conexión y tome la foto de nuevo.',
    sessionOver: {
      title: 'Su sesión se cerró',
      kept: 'La foto está bajo llave en este dispositivo. Inicie sesión otra vez y la enviamos.',
      open: 'Inicie sesión otra vez y después tome la foto de nuevo, por favor.',
      signIn: 'Iniciar sesión otra vez',
    },
    sendingOn: 'Una foto de antes todavía está en camino.',
  },
}
