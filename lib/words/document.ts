import type { DocumentKind } from '../domain/documents'
import type { InEachLanguage } from '../domain/language'

type DocumentWords = {
  kinds: Record<DocumentKind, { title: string; lead: string }>
  submit: string
  fine: string
  problems: { 'file-missing': string }
  refusals: Record<'not-asked-for' | 'same-picture' | 'too-much-at-once' | 'too-many-uploads', string>
}

/** The screen on which one document is shown. */
export const documentWords: InEachLanguage<DocumentWords> = {
  en: {
    kinds: {
      'id-front': {
        title: 'The front of your ID card',
        lead: 'Lay the card on a dark, plain surface. All four corners must be in the picture.',
      },
      'id-back': {
        title: 'The back of your ID card',
        lead: 'Turn the same card over. All four corners must be in the picture.',
      },
      passport: {
        title: 'The photo page of your passport',
        lead: 'Open it flat. The photo and the two lines at the bottom must be readable.',
      },
      selfie: {
        title: 'A photo of you',
        lead: 'Look straight ahead, in good light, without a hat or sunglasses.',
      },
      'number-proof': {
        title: 'A proof of your ID number',
        lead: 'A Social Security card, a W-2 form or a tax return. Your name and the whole number must be readable.',
      },
      'address-proof': {
        title: 'A proof of your address',
        lead: 'A recent utility bill, bank statement or lease. Your name and address must be readable.',
      },
    },
    submit: 'Use this and continue',
    fine: 'Encrypted here, sent to Jiko, and erased here once Jiko has it.',
    problems: { 'file-missing': 'Take a photo or choose a file' },
    refusals: {
      'not-asked-for': 'Jiko does not ask for this one any more. Go back to the list to see what is left.',
      'same-picture': 'This is the very picture that Jiko could not use. Please take a new one.',
      'too-much-at-once': 'This file is larger than 30 MB. Take a photo of it instead, or choose a smaller file.',
      'too-many-uploads': 'That was a lot of files for one day. Try again tomorrow, or write to us and we will help.',
    },
  },
  es: {
    kinds: {
      'id-front': {
        title: 'El frente de su tarjeta de identificación',
        lead: 'Ponga la tarjeta sobre una superficie oscura y lisa. Las cuatro esquinas deben verse.',
      },
      'id-back': {
        title: 'El reverso de su tarjeta de identificación',
        lead: 'Dé vuelta a la misma tarjeta. Las cuatro esquinas deben verse.',
      },
      passport: {
        title: 'La página con foto de su pasaporte',
        lead: 'Ábralo bien plano. La foto y las dos líneas de abajo deben poder leerse.',
      },
      selfie: {
        title: 'Una foto suya',
        lead: 'Mire de frente, con buena luz, sin sombrero ni lentes oscuros.',
      },
      'number-proof': {
        title: 'Un comprobante de su número',
        lead: 'La tarjeta de Seguro Social, un formulario W-2 o una declaración de impuestos. Su nombre y el número completo deben poder leerse.',
      },
      'address-proof': {
        title: 'Un comprobante de domicilio',
        lead: 'Una factura reciente de servicios, un estado de cuenta o un contrato de alquiler. Su nombre y dirección deben poder leerse.',
      },
    },
    submit: 'Usar esto y continuar',
    fine: 'Lo ciframos aquí, lo enviamos a Jiko y lo borramos aquí cuando Jiko ya lo tiene.',
    problems: { 'file-missing': 'Tome una foto o elija un archivo' },
    refusals: {
      'not-asked-for': 'Jiko ya no pide este documento. Vuelva a la lista para ver qué falta.',
      'same-picture': 'Es la misma imagen que Jiko no pudo usar. Tome una nueva, por favor.',
      'too-much-at-once': 'Este archivo pesa más de 30 MB. Tome una foto de él o elija un archivo más pequeño.',
      'too-many-uploads': 'Fueron muchísimos archivos para un día. Inténtelo mañana, o escríbanos y le ayudaremos.',
    },
  },
}
