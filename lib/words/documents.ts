import type { DocumentKind, DocumentTask, NeededDocument } from '../domain/documents'
import type { InEachLanguage } from '../domain/language'

type DocumentsWords = {
  title: string
  lead: string
  proofs: Record<NeededDocument['proof'], { title: string; why: string; examples: string }>
  /** How each proof stands, as a note under its title. */
  states: Record<DocumentTask['state'], string>
  /** What leads to a document: "Show the front of the card". */
  show: Record<DocumentKind, string>
  or: string
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
    states: {
      open: 'Still to show',
      begun: 'One more side to show',
      given: 'Received. Jiko looks at it next.',
      refused: 'Jiko could not use the last one. Please show it again: whole, sharp and without glare.',
    },
    show: {
      'id-front': 'Show an ID card',
      'id-back': 'Show the back of the card',
      passport: 'Show a passport',
      selfie: 'Take a photo of yourself',
      'number-proof': 'Show a proof of your number',
      'address-proof': 'Show a proof of your address',
    },
    or: 'or',
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
    states: {
      open: 'Falta mostrarlo',
      begun: 'Falta mostrar un lado más',
      given: 'Recibido. Ahora lo revisa Jiko.',
      refused: 'Jiko no pudo usar el último. Muéstrelo otra vez: completo, nítido y sin reflejos.',
    },
    show: {
      'id-front': 'Mostrar una tarjeta de identificación',
      'id-back': 'Mostrar el reverso de la tarjeta',
      passport: 'Mostrar un pasaporte',
      selfie: 'Tomar una foto suya',
      'number-proof': 'Mostrar un comprobante de su número',
      'address-proof': 'Mostrar un comprobante de domicilio',
    },
    or: 'o',
    back: 'Volver a mi solicitud',
  },
}
