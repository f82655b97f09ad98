import type { ChangeProblem, ChangeRefusal, ChangeState, ChangeSubject } from '../domain/change-request'
import type { InEachLanguage } from '../domain/language'
import type { PictureRefusal } from '../domain/picture-refusal'

type DetailsWords = {
  title: string
  lead: string
  rows: Record<'name' | 'birthDate' | 'email' | 'phone' | 'address' | 'standing', string>
  standings: Record<'open' | 'pending' | 'frozen' | 'closed' | 'other', string>
  /** The address by which somebody signs in is ours, and need not be Jiko's. */
  signInNote: string
  unavailable: { text: string; again: string }
  changing: { title: string; text: string; action: string; writeTo: (supportEmail: string) => string }
  asked: { title: string; about: Record<ChangeSubject, string>; sentOn: (date: string) => string; states: Record<ChangeState, string> }
  /** What is kept here of the application, and the way to have it deleted. */
  keptHere: { title: string; text: string; action: string }
  /** The page on which a paper is sent. */
  change: {
    title: string
    lead: string
    about: string
    subjects: Record<ChangeSubject, { label: string; hint: string }>
    file: string
    fileHint: string
    submit: string
    fine: string
    problems: Record<ChangeProblem | Exclude<ChangeRefusal, PictureRefusal>, string>
  }
  /** After a paper was sent. */
  sent: { title: string; text: string }
}

export const detailsWords: InEachLanguage<DetailsWords> = {
  en: {
    title: 'Your details',
    lead: 'This is what Jiko, your bank, has about you. We read it from Jiko each time you look.',
    rows: {
      name: 'Name',
      birthDate: 'Date of birth',
      email: 'Email',
      phone: 'Phone',
      address: 'Home address',
      standing: 'Account',
    },
    standings: {
      open: 'Open',
      pending: 'Being set up: no Pocket is open yet',
      frozen: 'On hold at Jiko. Write to us and we will help.',
      closed: 'Closed',
      other: 'Ask us, we will find out',
    },
    signInNote: 'You sign in with the email address that you applied with. Changing your email at Jiko does not change that.',
    unavailable: {
      text: 'Jiko, which has your details, is not answering. Nothing about them has changed. Please try again in a few minutes.',
      again: 'Try again',
    },
    changing: {
      title: 'Something is different now?',
      text: 'A bank may change such things only when it has seen a paper that shows it. Send one here; we bring it to Jiko, and a person there makes the change. Jiko does not tell us how long that takes.',
      action: 'Send a paper to Jiko',
      writeTo: (supportEmail) => `No such paper, or a question? Write to ${supportEmail}. Please never send papers by email.`,
    },
    asked: {
      title: 'What you have sent',
      about: { address: 'New address', name: 'New name', contact: 'New email or phone', other: 'Something else' },
      sentOn: (date) => `Sent ${date}`,
      states: {
        kept: 'We have it, and are bringing it to Jiko.',
        delivered: 'Jiko has it. When the change is made, you will see it above.',
        refused: 'Jiko could not take this file. Please send another one.',
      },
    },
    keptHere: {
      title: 'What we keep ourselves',
      text: 'Of your application we keep what the law asks us to, for as long as it asks.',
      action: 'See what that is, and what can be deleted',
    },
    change: {
      title: 'Send a paper to Jiko',
      lead: 'One that shows what is different now. Your name must be readable on it.',
      about: 'What is different?',
      subjects: {
        address: { label: 'My address', hint: 'A recent utility bill, bank statement or lease' },
        name: { label: 'My name', hint: 'A marriage certificate, court order or new ID' },
        contact: { label: 'My email or phone', hint: 'A signed note with the new one, and your account’s name' },
        other: { label: 'Something else', hint: 'Whatever shows it' },
      },
      file: 'Photo or file',
      fileHint: 'A photo, or a PDF of at most ten pages and 30 MB.',
      submit: 'Send it',
      fine: 'Encrypted here, sent to Jiko, and erased here once Jiko has it.',
      problems: {
        'about-missing': 'Choose what is different',
        'file-missing': 'Take a photo or choose a file',
        'too-much-at-once': 'This file is larger than 30 MB. Take a photo of it instead, or choose a smaller file.',
        'same-picture': 'You have sent this very paper already. Below your details you see how far it has come.',
        'too-many-changes': 'That was a lot of papers for one day. Try again tomorrow, or write to us and we will help.',
      },
    },
    sent: { title: 'We have your paper', text: 'We bring it to Jiko now. You can close this page.' },
  },
  es: {
    title: 'Sus datos',
    lead: 'Esto es lo que Jiko, su banco, tiene sobre usted. Lo leemos de Jiko cada vez que usted mira.',
    rows: {
      name: 'Nombre',
      birthDate: 'Fecha de nacimiento',
      email: 'Correo electrónico',
      phone: 'Teléfono',
      address: 'Domicilio',
      standing: 'Cuenta',
    },
    standings: {
      open: 'Abierta',
      pending: 'En preparación: todavía no hay ningún Pocket abierto',
      frozen: 'En pausa en Jiko. Escríbanos y le ayudaremos.',
      closed: 'Cerrada',
      other: 'Pregúntenos y lo averiguaremos',
    },
    signInNote: 'Usted entra con la dirección de correo con la que hizo su solicitud. Cambiar su correo en Jiko no cambia eso.',
    unavailable: {
      text: 'Jiko, que tiene sus datos, no responde. Sus datos no han cambiado. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
    changing: {
      title: '¿Algo ha cambiado?',
      text: 'Un banco solo puede cambiar estos datos después de ver un documento que lo demuestre. Envíe uno aquí; lo llevamos a Jiko y allí una persona hace el cambio. Jiko no nos dice cuánto tarda.',
      action: 'Enviar un documento a Jiko',
      writeTo: (supportEmail) => `¿No tiene ese documento, o tiene una pregunta? Escriba a ${supportEmail}. No envíe nunca documentos por correo electrónico.`,
    },
    asked: {
      title: 'Lo que usted ha enviado',
      about: { address: 'Nuevo domicilio', name: 'Nuevo nombre', contact: 'Nuevo correo o teléfono', other: 'Otra cosa' },
      sentOn: (date) => `Enviado el ${date}`,
      states: {
        kept: 'Lo tenemos y lo estamos llevando a Jiko.',
        delivered: 'Jiko lo tiene. Cuando se haga el cambio, lo verá arriba.',
        refused: 'Jiko no pudo aceptar este archivo. Envíe otro, por favor.',
      },
    },
    keptHere: {
      title: 'Lo que guardamos nosotros',
      text: 'De su solicitud guardamos lo que la ley nos pide, y solo durante el tiempo que lo pide.',
      action: 'Ver qué es y qué se puede borrar',
    },
    change: {
      title: 'Enviar un documento a Jiko',
      lead: 'Uno que muestre lo que ha cambiado. Su nombre debe poder leerse en él.',
      about: '¿Qué ha cambiado?',
      subjects: {
        address: { label: 'Mi domicilio', hint: 'Una factura reciente de servicios, un estado de cuenta o un contrato de alquiler' },
        name: { label: 'Mi nombre', hint: 'Un acta de matrimonio, una orden judicial o una identificación nueva' },
        contact: { label: 'Mi correo o teléfono', hint: 'Una nota firmada con el nuevo y el nombre de su cuenta' },
        other: { label: 'Otra cosa', hint: 'Lo que lo demuestre' },
      },
      file: 'Foto o archivo',
      fileHint: 'Una foto, o un PDF de diez páginas y 30 MB como máximo.',
      submit: 'Enviarlo',
      fine: 'Lo ciframos aquí, lo enviamos a Jiko y lo borramos aquí cuando Jiko ya lo tiene.',
      problems: {
        'about-missing': 'Elija qué ha cambiado',
        'file-missing': 'Tome una foto o elija un archivo',
        'too-much-at-once': 'Este archivo pesa más de 30 MB. Tome una foto de él o elija un archivo más pequeño.',
        'same-picture': 'Usted ya envió este mismo documento. Debajo de sus datos puede ver cómo va.',
        'too-many-changes': 'Fueron muchísimos documentos para un día. Inténtelo mañana, o escríbanos y le ayudaremos.',
      },
    },
    sent: { title: 'Tenemos su documento', text: 'Ahora lo llevamos a Jiko. Puede cerrar esta página.' },
  },
}
