import type { NeededDocument } from '../domain/documents'
import type { InEachLanguage } from '../domain/language'

type DocumentsWords = {
  title: string
  lead: string
  proofs: Record<NeededDocument['proof'], { title: string; why: string; examples: string }>
  /** There is no way to send them on these pages yet. */
  notYet: { title: string; text: (supportEmail: string) => string }
  back: string
}

export const documentsWords: InEachLanguage<DocumentsWords> = {
  en: {
    title: 'What Jiko needs to see',
    lead: 'Jiko could not confirm everything from your answers alone. This is what it asks for, and nothing else.',
    proofs: {
      identity: {
        title: 'A photo ID',
        why: 'So that Jiko can see that you are the person in the application.',
        examples: 'Both sides of a card, or the photo page of a passport.',
      },
      selfie: {
        title: 'A photo of you',
        why: 'So that Jiko can compare it with the photo on your ID.',
        examples: 'Your face alone, in good light, without a hat or sunglasses.',
      },
      number: {
        title: 'Proof of your ID number',
        why: 'So that Jiko can confirm the number you gave.',
        examples: 'For example a Social Security card, a W-2 form or a tax return.',
      },
      address: {
        title: 'Proof of your address',
        why: 'So that Jiko can confirm where you live.',
        examples: 'For example a recent utility bill, a bank statement or a lease.',
      },
    },
    notYet: {
      title: 'You cannot send these here yet',
      text: (supportEmail) =>
        `Please have them ready, but do not send them by email. Your application stays as it is. Write to ${supportEmail} and we will tell you what to do.`,
    },
    back: 'Back to my application',
  },
  es: {
    title: 'Lo que Jiko necesita ver',
    lead: 'Jiko no pudo confirmarlo todo solo con sus respuestas. Esto es lo que pide, y nada más.',
    proofs: {
      identity: {
        title: 'Una identificación con foto',
        why: 'Para que Jiko vea que usted es la persona de la solicitud.',
        examples: 'Los dos lados de una tarjeta, o la página con foto de un pasaporte.',
      },
      selfie: {
        title: 'Una foto suya',
        why: 'Para que Jiko la compare con la foto de su identificación.',
        examples: 'Solo su cara, con buena luz, sin sombrero ni lentes oscuros.',
      },
      number: {
        title: 'Un comprobante de su número',
        why: 'Para que Jiko confirme el número que dio.',
        examples: 'Por ejemplo, la tarjeta de Seguro Social, un formulario W-2 o una declaración de impuestos.',
      },
      address: {
        title: 'Un comprobante de domicilio',
        why: 'Para que Jiko confirme dónde vive.',
        examples: 'Por ejemplo, una factura reciente de servicios, un estado de cuenta bancario o un contrato de alquiler.',
      },
    },
    notYet: {
      title: 'Todavía no puede enviarlos aquí',
      text: (supportEmail) =>
        `Téngalos a mano, pero no los envíe por correo electrónico. Su solicitud sigue como está. Escriba a ${supportEmail} y le diremos qué hacer.`,
    },
    back: 'Volver a mi solicitud',
  },
}
