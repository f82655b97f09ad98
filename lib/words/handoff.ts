import type { HandoffState } from '../domain/handoff'
import type { InEachLanguage } from '../domain/language'

type Said = { title: string; lead: string }

/** Why a link opens nothing on the phone; `unknown` was never made, or not whole. */
export type ClosedLink = Exclude<HandoffState, 'waiting'> | 'unknown'

type HandoffWords = {
  /** On the computer: the offer, the link, and how it goes on the phone. */
  offer: Said & { why: string; action: string; show: string }
  waiting: Said & {
    status: string
    /** What stands for the square of dots. */
    picture: string
    digits: string
    until: (time: string) => string
    linkTitle: string
    copy: string
    copied: string
    caution: string
  }
  joined: Said & { status: (given: number, all: number) => string; until: (time: string) => string; stop: string }
  over: Record<'link-expired' | 'visit-expired' | 'ended', Said>
  newLink: string
  here: string
  live: string
  reload: string
  refusals: { 'too-many-handoffs': string }

  /** On the phone. */
  ask: { title: (digits: string) => string; lead: (brand: string) => string; digits: string; only: string; yes: string; no: string }
  declined: Said & { next: string; writeTo: (supportEmail: string) => string }
  closed: Record<ClosedLink, Said>
  done: Said
  ended: Said
  wayOn: string
  signIn: string
}

export const handoffWords: InEachLanguage<HandoffWords> = {
  en: {
    offer: {
      title: 'Continue on my phone',
      lead: 'Your phone takes the pictures, and this screen follows along. You can finish on either of them.',
      why: 'A phone often takes sharper pictures than a computer.',
      action: 'Continue on my phone',
      show: 'Show me the link',
    },
    waiting: {
      title: 'Open this on your phone',
      lead: 'Point your phone’s camera at the square. Your phone then asks whether both screens show the same two digits.',
      status: 'Waiting for your phone.',
      picture: 'A QR code of the link below, to scan with your phone',
      digits: 'The digits on both screens',
      until: (time) => `It opens once, until ${time}.`,
      linkTitle: 'Or open this link there',
      copy: 'Copy the link',
      copied: 'Copied',
      caution: 'Open it on your own phone only. Do not send it to anybody else.',
    },
    joined: {
      title: 'Your phone has joined',
      lead: 'Go on there. What you show appears here by itself.',
      status: (given, all) => `${given} of ${all} shown.`,
      until: (time) => `Your phone can show documents until ${time}.`,
      stop: 'Not your phone? Stop it',
    },
    over: {
      'link-expired': {
        title: 'The link has run out',
        lead: 'It worked for 15 minutes, to keep you safe. Everything that you have shown is kept.',
      },
      'visit-expired': {
        title: 'The time on your phone is over',
        lead: 'It was 15 minutes, to keep you safe. Everything that you have shown is kept.',
      },
      ended: {
        title: 'The link is closed',
        lead: 'It was stopped, or you asked for a newer one. Everything that you have shown is kept.',
      },
    },
    newLink: 'Show me a new link',
    here: 'Show them on this screen instead',
    live: 'This page changes by itself.',
    reload: 'Reload this page to see the latest.',
    refusals: {
      'too-many-handoffs': 'You have asked for many links in the last hour. Please wait a little, or show the documents on this screen.',
    },
    ask: {
      title: (digits) => `Does your computer show ${digits}?`,
      lead: (brand) => `You are about to show documents for an account with ${brand}. Go on only if your own computer shows these two digits right now.`,
      digits: 'The digits on both screens',
      only: 'This opens the camera for your documents, for 15 minutes. It does not open your account.',
      yes: 'Yes, the same',
      no: 'No, or I have no computer open',
    },
    declined: {
      title: 'It is good that you looked',
      lead: 'We have closed this link. It opens nothing any more.',
      next: 'If somebody sent it to you, they may be trying to use your ID for an account of their own. Do not send them pictures of it.',
      writeTo: (supportEmail) => `Write to ${supportEmail} if something seems wrong`,
    },
    closed: {
      'link-expired': { title: 'This link has run out', lead: 'It worked for 15 minutes, to keep you safe.' },
      joined: { title: 'This link has been used', lead: 'It opens once, to keep you safe.' },
      'visit-expired': { title: 'This link has been used', lead: 'It opens once, to keep you safe.' },
      ended: { title: 'This link is closed', lead: 'Everything has been shown, it was stopped, or there is a newer one.' },
      unknown: { title: 'This link does not work', lead: 'A part of it may be missing, or it is an old one.' },
    },
    done: {
      title: 'That was everything',
      lead: 'Go back to your computer. It has moved on already, and you can close this page.',
    },
    ended: {
      title: 'You cannot show more on this phone for now',
      lead: 'Your 15 minutes are over, or it was stopped on the computer. Everything that you have shown is kept.',
    },
    wayOn: 'To go on, ask for a new link on your computer. Or sign in on this phone with a code that we email you.',
    signIn: 'Sign in on this phone',
  },
  es: {
    offer: {
      title: 'Continuar en mi teléfono',
      lead: 'Su teléfono toma las fotos y esta pantalla las va siguiendo. Puede terminar en cualquiera de los dos.',
      why: 'Un teléfono suele tomar fotos más nítidas que una computadora.',
      action: 'Continuar en mi teléfono',
      show: 'Mostrarme el enlace',
    },
    waiting: {
      title: 'Abra esto en su teléfono',
      lead: 'Apunte la cámara de su teléfono al cuadro. El teléfono le preguntará si las dos pantallas muestran los mismos dos dígitos.',
      status: 'Esperamos a su teléfono.',
      picture: 'Un código QR del enlace de abajo, para escanearlo con su teléfono',
      digits: 'Los dígitos en las dos pantallas',
      until: (time) => `Se abre una sola vez, hasta ${time}.`,
      linkTitle: 'O abra allí este enlace',
      copy: 'Copiar el enlace',
      copied: 'Copiado',
      caution: 'Ábralo solo en su propio teléfono. No se lo envíe a nadie más.',
    },
    joined: {
      title: 'Su teléfono está conectado',
      lead: 'Continúe allí. Lo que muestre aparece aquí por sí solo.',
      status: (given, all) => `${given} de ${all} mostrados.`,
      until: (time) => `Su teléfono puede mostrar documentos hasta ${time}.`,
      stop: '¿No es su teléfono? Deténgalo',
    },
    over: {
      'link-expired': {
        title: 'El enlace venció',
        lead: 'Funcionó 15 minutos, por su seguridad. Se conserva todo lo que ya mostró.',
      },
      'visit-expired': {
        title: 'Se acabó el tiempo en su teléfono',
        lead: 'Eran 15 minutos, por su seguridad. Se conserva todo lo que ya mostró.',
      },
      ended: {
        title: 'El enlace está cerrado',
        lead: 'Se detuvo, o usted pidió uno más nuevo. Se conserva todo lo que ya mostró.',
      },
    },
    newLink: 'Mostrarme un enlace nuevo',
    here: 'Mostrarlos en esta pantalla',
    live: 'Esta página cambia sola.',
    reload: 'Vuelva a cargar esta página para ver lo más reciente.',
    refusals: {
      'too-many-handoffs': 'Ha pedido muchos enlaces en la última hora. Espere un poco, por favor, o muestre los documentos en esta pantalla.',
    },
    ask: {
      title: (digits) => `¿Su computadora muestra ${digits}?`,
      lead: (brand) => `Está a punto de mostrar documentos para una cuenta con ${brand}. Continúe solo si su propia computadora muestra ahora estos dos dígitos.`,
      digits: 'Los dígitos en las dos pantallas',
      only: 'Esto abre la cámara para sus documentos durante 15 minutos. No abre su cuenta.',
      yes: 'Sí, son los mismos',
      no: 'No, o no tengo una computadora abierta',
    },
    declined: {
      title: 'Hizo bien en fijarse',
      lead: 'Cerramos este enlace. Ya no abre nada.',
      next: 'Si alguien se lo envió, puede que intente usar su identificación para abrir una cuenta propia. No le envíe fotos de ella.',
      writeTo: (supportEmail) => `Escriba a ${supportEmail} si algo le parece extraño`,
    },
    closed: {
      'link-expired': { title: 'Este enlace venció', lead: 'Funcionó 15 minutos, por su seguridad.' },
      joined: { title: 'Este enlace ya se usó', lead: 'Se abre una sola vez, por su seguridad.' },
      'visit-expired': { title: 'Este enlace ya se usó', lead: 'Se abre una sola vez, por su seguridad.' },
      ended: { title: 'Este enlace está cerrado', lead: 'Ya se mostró todo, se detuvo, o hay uno más nuevo.' },
      unknown: { title: 'Este enlace no funciona', lead: 'Puede que falte una parte, o que sea antiguo.' },
    },
    done: {
      title: 'Eso era todo',
      lead: 'Vuelva a su computadora. Ya siguió adelante, y puede cerrar esta página.',
    },
    ended: {
      title: 'Por ahora no puede mostrar más en este teléfono',
      lead: 'Se acabaron los 15 minutos, o se detuvo en la computadora. Se conserva todo lo que ya mostró.',
    },
    wayOn: 'Para seguir, pida un enlace nuevo en su computadora. O inicie sesión en este teléfono con un código que le enviamos por correo.',
    signIn: 'Iniciar sesión en este teléfono',
  },
}
