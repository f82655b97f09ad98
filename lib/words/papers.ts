import type { InEachLanguage } from '../domain/language'
import type { PaperKind, Statement } from '../domain/paper'

type PapersWords = {
  title: string
  lead: string
  year: string
  everyYear: string
  kind: string
  /** What is listed as long as no kind was chosen. */
  everyKind: string
  kinds: Record<PaperKind | Statement['kind'], string>
  show: string
  /** Under a tax form. */
  taxYear: (year: string) => string
  bought: (amount: string) => string
  sold: (amount: string) => string
  traded: (amount: string) => string
  /** The same where nobody says how much. */
  tBills: string
  maturing: (date: string) => string
  /** What a link to a paper leads to. */
  opensPdf: string
  none: { title: string; text: string }
  noneFits: string
  pages: { label: string; newest: string; newer: string; older: string; now: (page: number, pages: number) => string }
  unavailable: { text: string; again: string }
  notOpened: { title: string; text: string }
  agreements: {
    title: string
    /** The newest version is the one that the person agreed to. */
    agreedToNewest: (version: string, date: string) => string
    newest: (version: string, date: string) => string
    agreedTo: (version: string, date: string) => string
    unavailable: string
  }
}

export const papersWords: InEachLanguage<PapersWords> = {
  en: {
    title: 'Your papers',
    lead: 'Jiko makes a statement for each month, by the 15th of the next, and tax forms once a year. We email you when new ones are here.',
    year: 'Year',
    everyYear: 'Every year',
    kind: 'Kind',
    everyKind: 'Statements and tax forms',
    kinds: {
      'bank-statement': 'Bank statement',
      'brokerage-statement': 'Brokerage statement',
      'form-1099-b': 'Tax form 1099-B',
      'form-1099-int': 'Tax form 1099-INT',
      'trade-confirmation': 'Trade confirmations',
      other: 'Another paper from Jiko',
    },
    show: 'Show these',
    taxYear: (year) => `For the year ${year}`,
    bought: (amount) => `Bought ${amount} of T-bills`,
    sold: (amount) => `Sold ${amount} of T-bills`,
    traded: (amount) => `T-bills, ${amount}`,
    tBills: 'T-bills',
    maturing: (date) => `maturing ${date}`,
    opensPdf: 'opens a PDF at Jiko in a new tab',
    none: {
      title: 'Nothing here yet',
      text: 'Your first statements come after your first month with Jiko, by the 15th.',
    },
    noneFits: 'There is nothing of this kind for this time.',
    pages: { label: 'Pages', newest: 'Back to the newest', newer: 'Newer papers', older: 'Older papers', now: (page, pages) => `Page ${page} of ${pages}` },
    unavailable: {
      text: 'Jiko, which keeps your papers, is not answering. None of them is lost. Please try again in a few minutes.',
      again: 'Try again',
    },
    notOpened: {
      title: 'This paper could not be opened just now',
      text: 'Jiko, which keeps it, is not answering. It is not lost. Please try again in a few minutes.',
    },
    agreements: {
      title: 'Agreements with Jiko',
      agreedToNewest: (version, date) => `You agreed to version ${version} on ${date}. It is the newest.`,
      newest: (version, date) => `The newest is version ${version}, published ${date}.`,
      agreedTo: (version, date) => `You agreed to version ${version} on ${date}.`,
      unavailable: 'Whether Jiko has published a newer version we cannot say just now.',
    },
  },
  es: {
    title: 'Sus documentos',
    lead: 'Jiko hace un estado de cuenta de cada mes, a más tardar el día 15 del siguiente, y los formularios de impuestos una vez al año. Le escribiremos cuando haya documentos nuevos.',
    year: 'Año',
    everyYear: 'Todos los años',
    kind: 'Tipo',
    everyKind: 'Estados de cuenta e impuestos',
    kinds: {
      'bank-statement': 'Estado de la cuenta bancaria',
      'brokerage-statement': 'Estado de la cuenta de inversión',
      'form-1099-b': 'Formulario de impuestos 1099-B',
      'form-1099-int': 'Formulario de impuestos 1099-INT',
      'trade-confirmation': 'Confirmaciones de operaciones',
      other: 'Otro documento de Jiko',
    },
    show: 'Mostrar estos',
    taxYear: (year) => `Del año ${year}`,
    bought: (amount) => `Compra de letras del Tesoro por ${amount}`,
    sold: (amount) => `Venta de letras del Tesoro por ${amount}`,
    traded: (amount) => `Letras del Tesoro, ${amount}`,
    tBills: 'Letras del Tesoro',
    maturing: (date) => `vencen el ${date}`,
    opensPdf: 'abre un PDF de Jiko en otra pestaña',
    none: {
      title: 'Todavía no hay nada',
      text: 'Sus primeros estados de cuenta llegan después de su primer mes con Jiko, a más tardar el día 15.',
    },
    noneFits: 'No hay nada de este tipo en ese tiempo.',
    pages: { label: 'Páginas', newest: 'Volver a los más recientes', newer: 'Más recientes', older: 'Más antiguos', now: (page, pages) => `Página ${page} de ${pages}` },
    unavailable: {
      text: 'Jiko, que guarda sus documentos, no responde. No se perdió ninguno. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
    notOpened: {
      title: 'Este documento no se pudo abrir ahora',
      text: 'Jiko, que lo guarda, no responde. No se perdió. Inténtelo de nuevo en unos minutos.',
    },
    agreements: {
      title: 'Contratos con Jiko',
      agreedToNewest: (version, date) => `Usted aceptó la versión ${version} el ${date}. Es la más reciente.`,
      newest: (version, date) => `La más reciente es la versión ${version}, publicada el ${date}.`,
      agreedTo: (version, date) => `Usted aceptó la versión ${version} el ${date}.`,
      unavailable: 'Ahora no podemos decir si Jiko publicó una versión más reciente.',
    },
  },
}
