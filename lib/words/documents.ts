import type { DocumentKind, DocumentStanding, DocumentTask, NeededDocument, UnfitBecause } from '../domain/documents'
import type { InEachLanguage } from '../domain/language'

type DocumentsWords = {
  title: string
  lead: string
  proofs: Record<NeededDocument['proof'], { title: string; why: string; examples: string }>
  /** How each proof stands, as a note under its title. */
  states: Record<DocumentTask['state'], string>
  /** What each given document is called beside its state. */
  names: Record<DocumentKind, string>
  standings: Record<Exclude<DocumentStanding['state'], 'open' | 'refused'>, string>
  /** Why Jiko could not use it, and what to do better. */
  unfit: Record<UnfitBecause, string>
  /** What leads to a document: "Show the front of the card". */
  show: Record<DocumentKind, string>
  onPhone: { title: string; text: string }
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
      given: 'Done',
      refused: 'Please show it again',
    },
    names: {
      'id-front': 'Front of the card',
      'id-back': 'Back of the card',
      passport: 'Passport',
      selfie: 'Photo of you',
      'number-proof': 'Proof of your number',
      'address-proof': 'Proof of your address',
    },
    standings: {
      kept: 'We have it, and are bringing it to Jiko.',
      received: 'Jiko has it, and looks at it next.',
      approved: 'Jiko has accepted it.',
    },
    unfit: {
      'cut-off': 'A part was cut off. Show the whole of it, with some table around.',
      blurred: 'It was not sharp. Hold the phone still, and wait until the picture is clear.',
      glare: 'A reflection covered a part. Tilt it a little, away from lamps and windows.',
      'too-dark': 'It was too dark. Turn on a lamp, or go near a window.',
      expired: 'It has expired. Show one that is still valid.',
      unknown: 'Jiko could not use it. Show it whole, sharp and without glare.',
    },
    show: {
      'id-front': 'Show an ID card',
      'id-back': 'Show the back of the card',
      passport: 'Show a passport',
      selfie: 'Take a photo of yourself',
      'number-proof': 'Show a proof of your number',
      'address-proof': 'Show a proof of your address',
    },
    onPhone: {
      title: 'No camera here?',
      text: 'Take the photos with your phone. This page follows along.',
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
    states: {
      open: 'Falta mostrarlo',
      begun: 'Falta mostrar un lado más',
      given: 'Listo',
      refused: 'Muéstrelo otra vez, por favor',
    },
    names: {
      'id-front': 'Frente de la tarjeta',
      'id-back': 'Reverso de la tarjeta',
      passport: 'Pasaporte',
      selfie: 'Foto suya',
      'number-proof': 'Comprobante de su número',
      'address-proof': 'Comprobante de domicilio',
    },
    standings: {
      kept: 'Ya lo tenemos y se lo estamos llevando a Jiko.',
      received: 'Jiko ya lo tiene y lo revisará enseguida.',
      approved: 'Jiko lo aceptó.',
    },
    unfit: {
      'cut-off': 'Faltaba una parte. Muéstrelo completo, con un poco de mesa alrededor.',
      blurred: 'No se veía nítido. No mueva el teléfono y espere a que la imagen esté clara.',
      glare: 'Un reflejo tapaba una parte. Inclínelo un poco, lejos de lámparas y ventanas.',
      'too-dark': 'Estaba demasiado oscuro. Encienda una lámpara o acérquese a una ventana.',
      expired: 'Está vencido. Muestre uno que siga vigente.',
      unknown: 'Jiko no pudo usarlo. Muéstrelo completo, nítido y sin reflejos.',
    },
    show: {
      'id-front': 'Mostrar una tarjeta de identificación',
      'id-back': 'Mostrar el reverso de la tarjeta',
      passport: 'Mostrar un pasaporte',
      selfie: 'Tomar una foto suya',
      'number-proof': 'Mostrar un comprobante de su número',
      'address-proof': 'Mostrar un comprobante de domicilio',
    },
    onPhone: {
      title: '¿No tiene cámara aquí?',
      text: 'Tome las fotos con su teléfono. Esta página le sigue el paso.',
    },
    back: 'Volver a mi solicitud',
  },
}
