import type { InEachLanguage } from '../domain/language'

export type LetterKind =
  | 'phone-changed'
  | 'code' | 'unfinished' | 'answers-refused' | 'sent' | 'documents-needed' | 'by-hand' | 'approved' | 'declined'
  | 'statements' | 'agreements-change'

export type Letter = {
  subject: string
  title: string
  paragraphs: readonly string[]
  /** The one thing to press; null where there is nothing to do. */
  button: string | null
}

type LetterWords = {
  /** The day is that on which an unfinished application goes, or from which newer agreements may count. */
  letters: Record<LetterKind, (brand: string, lastDay?: string) => Letter>
  greeting: (firstName: string) => string
  greetingWithoutName: string
  /** Small print under every letter. */
  whyYou: (brand: string) => string
  neverAsk: string
  writeTo: (supportEmail: string) => string
  /** Under the letter that brings the receipt. */
  receiptAttached: string
  /** A line for each document of newer agreements, by its title. */
  agreementChanges: Record<'added' | 'removed' | 'changed', (title: string) => string>
}

export const letterWords: InEachLanguage<LetterWords> = {
  en: {
    letters: {
      code: (brand) => ({
        subject: `Your ${brand} code`,
        title: 'Your code',
        paragraphs: [
          'Enter it on the page where you asked for it. It works for 10 minutes, once.',
          'If you did not ask for a code, you can ignore this email. Never tell it to anyone, not even to us.',
        ],
        button: null,
      }),
      'phone-changed': (brand) => ({
        subject: `Your ${brand} phone number was changed`,
        title: 'Your phone number was changed',
        paragraphs: [
          'From now on we text codes to the new number. Every other browser that was signed in has been signed out.',
          'If this was you, there is nothing you need to do. If it was not you, write to us right away.',
        ],
        button: null,
      }),
      unfinished: (brand, lastDay = '') => ({
        subject: `Your ${brand} application is waiting for you`,
        title: 'Your application is waiting for you',
        paragraphs: [
          `You began an application and have not sent it. We keep what you answered until ${lastDay}. After that we delete all of it.`,
          'To finish it, come back with this email address. If you do not want to, there is nothing you need to do.',
        ],
        button: 'Go on with my application',
      }),
      'answers-refused': () => ({
        subject: 'One answer needs another look',
        title: 'One answer needs another look',
        paragraphs: [
          'Jiko could not take your application as it was. Nothing was opened, and nothing is lost.',
          'Your application page shows which answer to check. When it is right, send the application again.',
        ],
        button: 'Check my answers',
      }),
      sent: () => ({
        subject: 'Your application is on its way',
        title: 'Your application is on its way',
        paragraphs: [
          'We have it, and bring it to Jiko, the bank that will hold your account. Jiko checks your answers next.',
          'There is nothing you need to do. We will email you when something changes.',
        ],
        button: 'See where it stands',
      }),
      'documents-needed': () => ({
        subject: 'Jiko needs to see something more',
        title: 'Jiko needs to see something more',
        paragraphs: [
          'This is not a refusal. Jiko could not confirm everything from your answers alone.',
          'Your application page says which documents it asks for. Please do not send documents by email.',
        ],
        button: 'See what is needed',
      }),
      'by-hand': () => ({
        subject: 'A person at Jiko is looking at your application',
        title: 'A person is looking at your application',
        paragraphs: [
          'Some applications are checked by hand at Jiko. There is nothing you need to do.',
          'Jiko does not tell us how long this takes. We will email you when there is a decision.',
        ],
        button: 'See where it stands',
      }),
      approved: () => ({
        subject: 'Your account is open',
        title: 'Your account is open',
        paragraphs: [
          'Jiko has approved your application. Welcome.',
          'Your routing and account numbers are on your account page. We never send them by email.',
        ],
        button: 'Go to my account',
      }),
      declined: () => ({
        subject: 'About your application',
        title: 'Jiko has decided not to open an account',
        paragraphs: [
          'We are sorry. This decision is Jiko’s, and it is final: the application cannot be reopened. No account was opened.',
          'If you have a question, or think something is wrong, write to us and we will help as far as we can.',
        ],
        button: null,
      }),
      statements: () => ({
        subject: 'New statements are ready',
        title: 'New statements are ready',
        paragraphs: [
          'Jiko has made new papers for your account. You find them on your papers page, with all the earlier ones.',
          'We never send them by email. To read them, sign in with this email address.',
        ],
        button: 'See my papers',
      }),
      'agreements-change': (_, lastDay = '') => ({
        subject: 'The agreements for your account are changing',
        title: 'The agreements for your account are changing',
        paragraphs: [
          `Jiko, your bank and broker, has published newer agreements. They count for you from ${lastDay} at the earliest. Until then nothing changes.`,
          'Please read what is different. To open a document, sign in first. If you do not agree with it, or have a question, write to us before that day.',
        ],
        button: 'See all agreements',
      }),
    },
    greeting: (firstName) => `Hello ${firstName},`,
    greetingWithoutName: 'Hello,',
    whyYou: (brand) => `You get this email because someone used this address to open an account with ${brand}.`,
    neverAsk: 'We never ask for a code, a password or an ID number by email.',
    writeTo: (supportEmail) => `Questions? Write to ${supportEmail}.`,
    receiptAttached: 'Your receipt is attached. It says what you agreed to, and when. Keep it with your papers.',
    agreementChanges: {
      added: (title) => `New: ${title}`,
      changed: (title) => `Changed: ${title}`,
      removed: (title) => `No longer part of them: ${title}`,
    },
  },
  es: {
    letters: {
      code: (brand) => ({
        subject: `Su código de ${brand}`,
        title: 'Su código',
        paragraphs: [
          'Escríbalo en la página donde lo pidió. Sirve durante 10 minutos, una sola vez.',
          'Si no pidió un código, puede ignorar este correo. No se lo diga a nadie, ni siquiera a nosotros.',
        ],
        button: null,
      }),
      'phone-changed': (brand) => ({
        subject: `Se cambió su número de teléfono de ${brand}`,
        title: 'Se cambió su número de teléfono',
        paragraphs: [
          'Desde ahora enviamos los códigos al número nuevo. Cerramos la sesión en los demás navegadores donde estaba abierta.',
          'Si fue usted, no tiene que hacer nada. Si no fue usted, escríbanos enseguida.',
        ],
        button: null,
      }),
      unfinished: (brand, lastDay = '') => ({
        subject: `Su solicitud de ${brand} le espera`,
        title: 'Su solicitud le espera',
        paragraphs: [
          `Usted comenzó una solicitud y no la ha enviado. Guardamos sus respuestas hasta el ${lastDay}. Después lo borramos todo.`,
          'Para terminarla, vuelva con esta dirección de correo. Si no quiere continuar, no tiene que hacer nada.',
        ],
        button: 'Continuar mi solicitud',
      }),
      'answers-refused': () => ({
        subject: 'Hay que revisar una respuesta',
        title: 'Hay que revisar una respuesta',
        paragraphs: [
          'Jiko no pudo aceptar su solicitud tal como estaba. No se abrió nada y no se perdió nada.',
          'La página de su solicitud muestra qué respuesta debe revisar. Cuando esté bien, envíe la solicitud otra vez.',
        ],
        button: 'Revisar mis respuestas',
      }),
      sent: () => ({
        subject: 'Su solicitud va en camino',
        title: 'Su solicitud va en camino',
        paragraphs: [
          'La tenemos y la llevamos a Jiko, el banco que tendrá su cuenta. Ahora Jiko comprobará sus respuestas.',
          'No tiene que hacer nada. Le escribiremos por correo cuando algo cambie.',
        ],
        button: 'Ver cómo va',
      }),
      'documents-needed': () => ({
        subject: 'Jiko necesita ver algo más',
        title: 'Jiko necesita ver algo más',
        paragraphs: [
          'No es un rechazo. Jiko no pudo confirmarlo todo solo con sus respuestas.',
          'La página de su solicitud dice qué documentos pide. No envíe documentos por correo electrónico.',
        ],
        button: 'Ver qué se necesita',
      }),
      'by-hand': () => ({
        subject: 'Una persona de Jiko está revisando su solicitud',
        title: 'Una persona está revisando su solicitud',
        paragraphs: [
          'En Jiko, algunas solicitudes se revisan a mano. No tiene que hacer nada.',
          'Jiko no nos dice cuánto tarda. Le escribiremos por correo cuando haya una decisión.',
        ],
        button: 'Ver cómo va',
      }),
      approved: () => ({
        subject: 'Su cuenta está abierta',
        title: 'Su cuenta está abierta',
        paragraphs: [
          'Jiko aprobó su solicitud. Le damos la bienvenida.',
          'Los números de ruta y de cuenta están en la página de su cuenta. Nunca los enviamos por correo electrónico.',
        ],
        button: 'Ir a mi cuenta',
      }),
      declined: () => ({
        subject: 'Sobre su solicitud',
        title: 'Jiko decidió no abrir una cuenta',
        paragraphs: [
          'Lo sentimos. La decisión es de Jiko y es definitiva: la solicitud no se puede reabrir. No se abrió ninguna cuenta.',
          'Si tiene una pregunta o cree que hay un error, escríbanos y le ayudaremos en lo que podamos.',
        ],
        button: null,
      }),
      statements: () => ({
        subject: 'Sus nuevos estados de cuenta están listos',
        title: 'Sus nuevos estados de cuenta están listos',
        paragraphs: [
          'Jiko hizo documentos nuevos de su cuenta. Los encontrará en su página de documentos, junto con todos los anteriores.',
          'Nunca los enviamos por correo electrónico. Para leerlos, entre con esta dirección de correo.',
        ],
        button: 'Ver mis documentos',
      }),
      'agreements-change': (_, lastDay = '') => ({
        subject: 'Los contratos de su cuenta van a cambiar',
        title: 'Los contratos de su cuenta van a cambiar',
        paragraphs: [
          `Jiko, su banco y agente de bolsa, publicó contratos más recientes. Para usted cuentan a partir del ${lastDay}, no antes. Hasta entonces no cambia nada.`,
          'Lea, por favor, qué es diferente. Para abrir un documento, primero entre en su cuenta. Si no está de acuerdo o tiene una pregunta, escríbanos antes de ese día.',
        ],
        button: 'Ver todos los contratos',
      }),
    },
    greeting: (firstName) => `Hola, ${firstName}:`,
    greetingWithoutName: 'Hola:',
    whyYou: (brand) => `Recibe este correo porque alguien usó esta dirección para abrir una cuenta con ${brand}.`,
    neverAsk: 'Nunca pedimos por correo un código, una contraseña ni un número de identificación.',
    writeTo: (supportEmail) => `¿Tiene preguntas? Escriba a ${supportEmail}.`,
    receiptAttached: 'Adjuntamos su comprobante. Dice qué aceptó usted, y cuándo. Guárdelo con sus papeles.',
    agreementChanges: {
      added: (title) => `Nuevo: ${title}`,
      changed: (title) => `Cambió: ${title}`,
      removed: (title) => `Ya no forma parte: ${title}`,
    },
  },
}
