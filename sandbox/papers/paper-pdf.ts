import PDFDocument from 'pdfkit'
import { bytesOf } from '../jiko/pdf-bytes'

export type Sheet = {
  title: string
  /** The day it was made. */
  date: string
  facts: [label: string, value: string][]
  /** Date, what it was, and how much. */
  rows: [string, string, string][]
}

const notice = 'A sample made by the Foyer sandbox. It was not written by Jiko.'
const rowHeight = 16
const columns = [72, 160, 440]

/** A sample statement, tax form or confirmation. The same sheet has the same bytes. */
export async function paperPdf({ title, date, facts, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const info = { Title: title, Author: 'Foyer sandbox', CreationDate: new Date(date) }
  const pdf = new PDFDocument({ size: 'LETTER', margin: 72, lang: 'en-US', displayTitle: true, info })
  const bytes = bytesOf(pdf)
  pdf.font('Helvetica-Bold').fontSize(18).text(title)
  pdf.font('Helvetica').fontSize(9).fillColor('#555').text(notice)
  pdf.moveDown().fontSize(11).fillColor('#111')
  for (const [label, value] of facts) pdf.text(`${label}: ${value}`, { lineGap: 2 })
  pdf.moveDown()
  for (const row of rows) {
    if (pdf.y + rowHeight > pdf.page.height - 72) pdf.addPage()
    const { y } = pdf
    row.forEach((text, index) => pdf.text(text, columns[index], y, { lineBreak: false }))
    pdf.y = y + rowHeight
  }
  pdf.end()
  return bytes
}
