import type { InEachLanguage } from '../domain/language'

/** What stays in either case of a decision. */
type Staying = Record<'always' | 'customer', string>

type DeletionWords = {
  title: string
  goesTitle: string
  staysTitle: string
  cannotUndo: string
  keep: string
  notSent: { lead: string; goes: readonly string[]; stays: readonly string[]; submit: string }
  sent: {
    lead: string
    atJiko: string
    /** When answers, documents and what else was sealed with them go. */
    undecided: (days: number) => string
    undecidedIfAsked: string
    decided: (day: string) => string
    decidedIfAsked: string
    askedUndecided: (day: string) => string
    askedDecided: (day: string) => string
    ended: (day: string) => string
    stays: Staying
    submit: string
    back: string
  }
  /** What was shown to prove who they are is at Stripe. */
  atVendor: string
  done: { title: string; lead: string; more: string; home: string }
}

export const deletionWords: InEachLanguage<DeletionWords> = {
  en: {
    title: 'Delete my application',
    goesTitle: 'What goes',
    staysTitle: 'What stays',
    cannotUndo: 'This cannot be undone.',
    keep: 'Keep my application',
    notSent: {
      lead: 'You have not sent it, so Jiko does not have it. Everything here can go at once.',
      goes: ['All your answers.', 'Your email address and your phone number.', 'Every place where you are signed in.'],
      stays: ['A record that an application was begun and deleted. Nothing in it says who you are.'],
      submit: 'Delete everything now',
    },
    sent: {
      lead: 'You have sent it to Jiko, so not all of it can go.',
      atJiko: 'Jiko is a bank. The law makes banks keep what shows who their customers are, so Jiko keeps what you sent. We cannot delete it there.',
      undecided: (days) => `Your answers and documents here go ${days} days after Jiko has decided. Until then they are needed.`,
      undecidedIfAsked: 'If you ask us to, they go within a day of the decision.',
      decided: (day) => `Your answers and documents here go on ${day}.`,
      decidedIfAsked: 'If you ask us to, they go within a day from now.',
      askedUndecided: (day) => `You asked us on ${day}. Your answers and documents here go within a day of Jiko’s decision.`,
      askedDecided: (day) => `You asked us on ${day}. Your answers and documents here go within a day from then.`,
      ended: (day) => `Your answers and documents here were deleted on ${day}.`,
      stays: {
        always: 'When you agreed, when you sent it and what Jiko decided, without your name.',
        customer: 'Your email address and your phone number, because you sign in with them.',
      },
      submit: 'Delete as soon as it may go',
      back: 'Back to my application',
    },
    atVendor: 'What you showed to prove that it is you is at Stripe. Stripe keeps it by its own rules.',
    done: {
      title: 'Your application is deleted',
      lead: 'Nothing that says who you are is left here, and you are signed out everywhere.',
      more: 'You can begin anew at any time.',
      home: 'To the first page',
    },
  },
  es: {
    title: 'Borrar mi solicitud',
    goesTitle: 'Qué se borra',
    staysTitle: 'Qué se conserva',
    cannotUndo: 'Esto no se puede deshacer.',
    keep: 'Conservar mi solicitud',
    notSent: {
      lead: 'No la ha enviado, así que Jiko no la tiene. Aquí se puede borrar todo ahora mismo.',
      goes: ['Todas sus respuestas.', 'Su correo electrónico y su número de teléfono.', 'Todas las sesiones que tenga abiertas.'],
      stays: ['Una constancia de que se empezó y se borró una solicitud. Nada en ella dice quién es usted.'],
      submit: 'Borrar todo ahora',
    },
    sent: {
      lead: 'Ya la envió a Jiko, así que no se puede borrar todo.',
      atJiko: 'Jiko es un banco. La ley obliga a los bancos a conservar lo que muestra quiénes son sus clientes, así que Jiko conserva lo que usted envió. Allí no podemos borrarlo.',
      undecided: (days) => `Sus respuestas y documentos se borran aquí ${days} días después de que Jiko decida. Hasta entonces hacen falta.`,
      undecidedIfAsked: 'Si nos lo pide, se borran en el plazo de un día desde la decisión.',
      decided: (day) => `Sus respuestas y documentos se borran aquí el ${day}.`,
      decidedIfAsked: 'Si nos lo pide, se borran en el plazo de un día a partir de ahora.',
      askedUndecided: (day) => `Nos lo pidió el ${day}. Sus respuestas y documentos se borran aquí en el plazo de un día desde la decisión de Jiko.`,
      askedDecided: (day) => `Nos lo pidió el ${day}. Sus respuestas y documentos se borran aquí en el plazo de un día desde entonces.`,
      ended: (day) => `Sus respuestas y documentos se borraron aquí el ${day}.`,
      stays: {
        always: 'Cuándo aceptó, cuándo la envió y qué decidió Jiko, sin su nombre.',
        customer: 'Su correo electrónico y su número de teléfono, porque con ellos inicia sesión.',
      },
      submit: 'Borrar en cuanto sea posible',
      back: 'Volver a mi solicitud',
    },
    atVendor: 'Lo que mostró para probar que es usted está en Stripe. Stripe lo conserva según sus propias reglas.',
    done: {
      title: 'Su solicitud está borrada',
      lead: 'Aquí no queda nada que diga quién es usted, y su sesión está cerrada en todas partes.',
      more: 'Puede empezar de nuevo cuando quiera.',
      home: 'A la primera página',
    },
  },
}
