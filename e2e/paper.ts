import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

/** A bill or form as companies send them: a PDF of letter pages, locked with a password if there is one. */
export async function bill({ pages, password }: { pages: number; password?: string }): Promise<Buffer> {
  const document = new PDFDocument({ size: 'LETTER', margin: 72, userPassword: password })
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) document.addPage()
    document.fontSize(20).text('City Power and Light').moveDown()
    document.fontSize(11).text('Ana María Núñez, 1200 Folsom St, Apt 4, San Francisco, CA 94103').moveDown()
    document.text(`Page ${page} of ${pages}. Amount due: 84.20`)
  }
  document.end()
  return buffer(document)
}
