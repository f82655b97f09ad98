import type { Stage } from '../domain/decision'
import type { InEachLanguage } from '../domain/language'

type StageWords = {
  title: string
  lead: string
  /** What happens next, one sentence each. Empty where the stage speaks for itself. */
  next: readonly string[]
}

type StatusWords = {
  stages: Record<Stage, StageWords>
  /** Everything that Jiko asked for was shown, and Jiko has not said so yet. */
  documentsGiven: StageWords
  nextTitle: string
  tracker: Record<Stage, string> & {
    title: string
    decision: string
    /** What a screen reader hears of each stop. */
    states: { done: string; now: string; later: string }
  }
  /** Jiko cannot be reached to deliver what was sent. */
  onItsWay: string
  live: string
  reload: string
  safeToClose: string
  seeDocuments: string
  openAccount: string
  writeTo: (supportEmail: string) => string
  reference: (reference: string) => string
}

export const statusWords: InEachLanguage<StatusWords> = {
  en: {
    stages: {
      sent: {
        title: 'Your application is sent',
        lead: 'It is on its way to Jiko, the bank that will hold your account.',
        next: ['Jiko checks your answers.', 'We email you when something changes.'],
      },
      checking: {
        title: 'Jiko is checking your answers',
        lead: 'There is nothing you need to do.',
        next: ['Jiko may approve the account, ask for documents, or look at it by hand.', 'We email you when something changes.'],
      },
      documents: {
        title: 'Jiko needs to see something more',
        lead: 'This is not a refusal. Jiko could not confirm everything from your answers alone.',
        next: ['See which documents Jiko asks for.', 'Your application waits for you.'],
      },
      'by-hand': {
        title: 'A person at Jiko is looking at it',
        lead: 'Some applications are checked by hand. There is nothing you need to do.',
        next: ['Jiko does not tell us how long this takes.', 'We email you when there is a decision.'],
      },
      approved: {
        title: 'Your account is open',
        lead: 'Welcome. Jiko has approved your application.',
        next: ['Your routing and account numbers are on your account page.'],
      },
      declined: {
        title: 'Jiko has decided not to open an account',
        lead: 'We are sorry. We know this is not what you hoped for.',
        next: [
          'This decision is Jiko’s, and it is final. The application cannot be reopened.',
          'No account was opened.',
          'Jiko may not tell us why. If you have a question, or think something is wrong, write to us and we will help as far as we can.',
        ],
      },
    },
    documentsGiven: {
      title: 'You have shown everything',
      lead: 'We are bringing your documents to Jiko. There is nothing you need to do.',
      next: ['Jiko goes on with your application by itself.', 'We email you when something changes.'],
    },
    nextTitle: 'What happens next',
    tracker: {
      title: 'Your application so far',
      sent: 'Sent to Jiko',
      checking: 'Being checked',
      documents: 'Documents asked for',
      'by-hand': 'Looked at by a person',
      approved: 'Approved',
      declined: 'Not approved',
      decision: 'Decision',
      states: { done: 'done', now: 'now', later: 'to come' },
    },
    onItsWay: 'Jiko is not answering right now. We have your application and keep trying to deliver it. You do not need to send it again.',
    live: 'This page changes by itself.',
    reload: 'Reload this page to see the latest.',
    safeToClose: 'You can close this page. We will email you.',
    seeDocuments: 'See what Jiko needs',
    openAccount: 'Go to my account',
    writeTo: (supportEmail) => `Questions? Write to ${supportEmail}.`,
    reference: (reference) => `Reference ${reference}`,
  },
  es: {
    stages: {
      sent: {
        title: 'Su solicitud está enviada',
        lead: 'Va en camino a Jiko, el banco que tendrá su cuenta.',
        next: ['Jiko comprueba sus respuestas.', 'Le escribimos por correo cuando algo cambie.'],
      },
      checking: {
        title: 'Jiko está comprobando sus respuestas',
        lead: 'No tiene que hacer nada.',
        next: ['Jiko puede aprobar la cuenta, pedir documentos o revisarla a mano.', 'Le escribimos por correo cuando algo cambie.'],
      },
      documents: {
        title: 'Jiko necesita ver algo más',
        lead: 'No es un rechazo. Jiko no pudo confirmarlo todo solo con sus respuestas.',
        next: ['Vea qué documentos pide Jiko.', 'Su solicitud queda a la espera.'],
      },
      'by-hand': {
        title: 'Una persona de Jiko la está revisando',
        lead: 'Algunas solicitudes se revisan a mano. No tiene que hacer nada.',
        next: ['Jiko no nos dice cuánto tarda.', 'Le escribimos por correo cuando haya una decisión.'],
      },
      approved: {
        title: 'Su cuenta está abierta',
        lead: 'Le damos la bienvenida. Jiko aprobó su solicitud.',
        next: ['Los números de ruta y de cuenta están en la página de su cuenta.'],
      },
      declined: {
        title: 'Jiko decidió no abrir una cuenta',
        lead: 'Lo sentimos. Sabemos que no es lo que esperaba.',
        next: [
          'La decisión es de Jiko y es definitiva. La solicitud no se puede reabrir.',
          'No se abrió ninguna cuenta.',
          'Es posible que Jiko no nos diga el motivo. Si tiene una pregunta o cree que hay un error, escríbanos y le ayudaremos en lo que podamos.',
        ],
      },
    },
    documentsGiven: {
      title: 'Ya lo mostró todo',
      lead: 'Estamos llevando sus documentos a Jiko. No tiene que hacer nada.',
      next: ['Jiko sigue por sí solo con su solicitud.', 'Le escribiremos por email cuando algo cambie.'],
    },
    nextTitle: 'Qué sigue',
    tracker: {
      title: 'Su solicitud hasta ahora',
      sent: 'Enviada a Jiko',
      checking: 'En comprobación',
      documents: 'Documentos solicitados',
      'by-hand': 'Revisada por una persona',
      approved: 'Aprobada',
      declined: 'No aprobada',
      decision: 'Decisión',
      states: { done: 'hecho', now: 'ahora', later: 'por venir' },
    },
    onItsWay: 'Jiko no responde en este momento. Tenemos su solicitud y seguimos intentando entregarla. No hace falta que la envíe otra vez.',
    live: 'Esta página cambia sola.',
    reload: 'Vuelva a cargar esta página para ver lo más reciente.',
    safeToClose: 'Puede cerrar esta página. Le escribiremos por correo.',
    seeDocuments: 'Ver qué necesita Jiko',
    openAccount: 'Ir a mi cuenta',
    writeTo: (supportEmail) => `¿Tiene preguntas? Escriba a ${supportEmail}.`,
    reference: (reference) => `Referencia ${reference}`,
  },
}
