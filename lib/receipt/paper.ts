import PDFDocument from 'pdfkit'
import { toPrintable } from './printable'

export const fonts = { title: 'Times-Roman', text: 'Helvetica', strong: 'Helvetica-Bold', hash: 'Courier' } as const

/** In points, 72 to the inch. */
const margin = 60
const pageNumberAbove = 40

type Look = { font: keyof typeof fonts; size: number; colour?: string; gapAbove?: number }

/** A sheet on which everything says what it is, for those who have it read to them (tagged PDF: PDF 1.7, section 14.8). */
export type Paper = {
  /** A line or paragraph: `H1`, `H2`, `P`, `LI` or such. With a link it leads there. */
  write: (role: string, text: string, look: Look & { link?: string }) => void
  /** A fine line; decoration, so nobody is told of it. */
  rule: (colour: string) => void
  /** The bytes of the whole, with its page numbers. */
  finish: (pageNumber: (number: number, total: number) => string) => Promise<Uint8Array<ArrayBuffer>>
}

type About = { title: string; author: string; language: string; writtenAt: Date }

/** Begins a paper. What is written at the same time about the same has the same bytes. */
export function beginPaper({ title, author, language, writtenAt }: About): Paper {
  const info = { Title: title, Author: author, CreationDate: writtenAt }
  const margins = { top: margin, left: margin, right: margin, bottom: margin }
  const pdf = new PDFDocument({
    size: 'LETTER', margins, pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true, bufferPages: true, info,
  })
  const whole = pdf.struct('Document')
  pdf.addStructure(whole)

  function print(text: string, look: Look, more: PDFKit.Mixins.TextOptions = {}) {
    const { font, size, colour = '#15211c', gapAbove = 0 } = look
    pdf.y += gapAbove
    pdf.font(fonts[font]).fontSize(size).fillColor(colour).text(toPrintable(text), { lineGap: size * 0.25, ...more })
  }

  return {
    write(role, text, { link, ...look }) {
      const leading = () => pdf.struct('Link', {}, () => print(text, look, { link, underline: true }))
      const element = pdf.struct(role, {}, link ? [leading()] : () => print(text, look))
      whole.add(element)
      element.end()
    },
    rule(colour) {
      pdf.markContent('Artifact', { type: 'Layout' })
      pdf.y += 14
      pdf.moveTo(margin, pdf.y).lineTo(pdf.page.width - margin, pdf.y).lineWidth(0.75).strokeColor(colour).stroke()
      pdf.endMarkedContent()
    },
    async finish(pageNumber) {
      whole.end()
      const { count } = pdf.bufferedPageRange()
      for (let at = 0; at < count; at += 1) {
        pdf.switchToPage(at)
        pdf.page.margins.bottom = 0
        pdf.markContent('Artifact', { type: 'Pagination' })
        pdf.font(fonts.text).fontSize(8).fillColor('#58645d')
        pdf.text(toPrintable(pageNumber(at + 1, count)), margin, pdf.page.height - pageNumberAbove, { lineBreak: false })
        pdf.endMarkedContent()
      }
      const bytes = bytesOf(pdf)
      pdf.end()
      return bytes
    },
  }
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
