import { parentPort, workerData } from 'node:worker_threads'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { limitMemory } from './limit-memory.mjs'

// JavaScript, because a thread is started by Node itself. Typed where it is asked: draw-pdf.ts.
const { bytes, pagesMax, dpiMax, pixelsMax, memoryBytesMax } = workerData
const wantedTooMuch = limitMemory(memoryBytesMax)
const pointsPerInch = 72
const channels = 4

const pdfium = await PDFiumLibrary.init()
const drawn = await draw().catch(refuse)
// What PDFium has no memory for it leaves out, and goes on; half a page is none.
const answer = wantedTooMuch() ? { refused: 'file-too-complex' } : drawn
parentPort.postMessage(answer, answer.refused === null ? [answer.value.data.buffer] : [])

async function draw() {
  const document = await pdfium.loadDocument(bytes)
  const count = document.getPageCount()
  if (count === 0) return { refused: 'file-unreadable' }
  if (count > pagesMax) return { refused: 'pdf-too-many-pages' }
  const pages = Array.from({ length: count }, (_, place) => document.getPage(place))
  return { refused: null, value: await stitch(pages, scaleFor(pages)) }
}

/** Pixels per point: as many as are wanted, or as many as all pages together may have. */
function scaleFor(pages) {
  const sizes = pages.map((page) => page.getOriginalSize())
  const width = Math.max(...sizes.map((size) => size.originalWidth))
  const height = sizes.reduce((sum, size) => sum + size.originalHeight, 0)
  return Math.min(dpiMax / pointsPerInch, Math.sqrt(pixelsMax / (width * height)))
}

/** Page below page on white, each as wide as it is. */
async function stitch(pages, scale) {
  const sizes = pages.map((page) => sizeAt(page, scale))
  const width = Math.max(...sizes.map((size) => size.width))
  const height = sizes.reduce((sum, size) => sum + size.height, 0)
  const data = new Uint8Array(width * height * channels).fill(255)
  let top = 0
  for (const [place, page] of pages.entries()) {
    const drawn = await page.render({ ...sizes[place], scale: 1, render: 'bitmap', renderFormFields: true })
    copyRows(drawn, data, top * width * channels, width * channels)
    top += drawn.height
  }
  return { data, width, height, channels }
}

function sizeAt(page, scale) {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const [width, height] = [originalWidth, originalHeight].map((side) => Math.max(1, Math.floor(side * scale)))
  return { width, height }
}

function copyRows(drawn, into, offset, rowBytes) {
  const drawnRowBytes = drawn.width * channels
  for (let row = 0; row < drawn.height; row += 1) {
    const pixels = drawn.data.subarray(row * drawnRowBytes, (row + 1) * drawnRowBytes)
    into.set(pixels, offset + row * rowBytes)
  }
}

/** PDFium's only word on a lock is its message: of a password, or of a security scheme it cannot open. */
function refuse(error) {
  return { refused: /password|security/i.test(error.message) ? 'pdf-locked' : 'file-unreadable' }
}
