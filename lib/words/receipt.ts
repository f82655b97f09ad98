import type { InEachLanguage, Language } from '../domain/language'

type ReceiptWords = {
  title: string
  lead: (brand: string) => string
  applicant: string
  application: string
  agreed: string
  sent: string
  pageLanguage: string
  languages: Record<Language, string>
  /** "The agreements: version 3, published November 3, 2026"; the date already in words. */
  agreements: (version: string, date: string) => string
  /** What the long numbers are for. */
  fingerprints: string
  readAgain: string
  /** Where our own record says the same; the hash follows. */
  record: (sequence: number) => string
  nothingSecret: string
  writeTo: (supportEmail: string) => string
  page: (number: number, total: number) => string
  fileName: string
  download: string
}

export const receiptWords: InEachLanguage<ReceiptWords> = {
  en: {
    title: 'Your receipt',
    lead: (brand) => `This is what you agreed to when you applied with ${brand} for an account at Jiko. Keep it with your papers.`,
    applicant: 'Name',
    application: 'Application',
    agreed: 'You agreed on',
    sent: 'You sent it on',
    pageLanguage: 'Language of our pages',
    languages: { en: 'English', es: 'Spanish' },
    agreements: (version, date) => `The agreements: version ${version}, published ${date}`,
    fingerprints:
      'Under each title is the SHA-256 of its file, a number that belongs to this one file. If anything in a file changes, its number changes too.',
    readAgain: 'Each title leads to the agreement itself. Sign in first, then open it; you can save a copy.',
    record: (sequence) => `Our record of your consent: entry ${sequence}`,
    nothingSecret: 'This receipt leaves out your ID number and your birth date, so that it is safe to keep.',
    writeTo: (supportEmail) => `Questions? Write to ${supportEmail}.`,
    page: (number, total) => `Page ${number} of ${total}`,
    fileName: 'receipt',
    download: 'Download your receipt (PDF)',
  },
  es: {
    title: 'Su comprobante',
    lead: (brand) => `Esto es lo que usted aceptó cuando solicitó con ${brand} una cuenta en Jiko. Guárdelo con sus papeles.`,
    applicant: 'Nombre',
    application: 'Solicitud',
    agreed: 'Usted aceptó el',
    sent: 'Usted la envió el',
    pageLanguage: 'Idioma de nuestras páginas',
    languages: { en: 'Inglés', es: 'Español' },
    agreements: (version, date) => `Los contratos: versión ${version}, publicada el ${date}`,
    fingerprints:
      'Debajo de cada título está el SHA-256 de su archivo, un número que pertenece solo a ese archivo. Si algo cambia en el archivo, cambia también el número.',
    readAgain: 'Cada título lleva al contrato mismo. Primero inicie sesión y luego ábralo; puede guardar una copia.',
    record: (sequence) => `Nuestro registro de su consentimiento: entrada ${sequence}`,
    nothingSecret: 'Este comprobante no incluye su número de identificación ni su fecha de nacimiento, para que pueda guardarlo sin riesgo.',
    writeTo: (supportEmail) => `¿Tiene preguntas? Escriba a ${supportEmail}.`,
    page: (number, total) => `Página ${number} de ${total}`,
    fileName: 'comprobante',
    download: 'Descargar su comprobante (PDF)',
  },
}
