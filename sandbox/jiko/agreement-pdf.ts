import PDFDocument from 'pdfkit'
import type { AgreementDocument } from './agreement-documents'
import type { AgreementsVersion } from './nouns'
import { bytesOf } from './pdf-bytes'

const paragraph =
  'This is a sample made by the Foyer sandbox. It is not an agreement, it was not written by Jiko, and ' +
  'nothing in it binds anyone. It stands here so that the pages which show, open and record real agreements ' +
  'can be built and tested with files of a lifelike kind and length.'

const paragraphsPerPage = 7

/** A sample PDF. The same document in the same version has the same bytes, so that its hash can be compared. */
export async function agreementPdf(
  { title, category, pages }: AgreementDocument,
  { version, releaseDate }: AgreementsVersion,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin: 72,
    lang: 'en-US',
    displayTitle: true,
    info: { Title: title, Author: 'Foyer sandbox', CreationDate: new Date(releaseDate) },
  })
  const bytes = bytesOf(pdf)
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage()
    pdf.font('Helvetica-Bold').fontSize(page === 1 ? 20 : 12).text(title)
    pdf.font('Helvetica').fontSize(9).fillColor('#555')
    pdf.text(`Sandbox sample · ${category} · version ${version} of ${releaseDate} · page ${page}/${pages}`)
    pdf.moveDown(2).fontSize(11).fillColor('#111')
    for (let number = 1; number <= paragraphsPerPage; number += 1) {
      pdf.text(`${page}.${number}  ${paragraph}`, { lineGap: 3 }).moveDown()
    }
  }
  pdf.end()
  return bytes
}
