const pictures = 'lib/pictures'
const refusal = `${pictures}/picture-refusal.test.ts`
const pdf = `${pictures}/draw-pdf.test.ts`
const thread = `${pictures}/ask-thread.test.ts`

/** Whatever file comes in. */
export const files = [
  {
    name: 'size', file: `${pictures}/to-png.ts`,
    test: [refusal, 'when it is too large, unread'],
    guard: `  if (bytes.length > openingLimits.bytesMax) return refuse('file-too-large')\n`, without: '',
  },
  {
    name: 'formats', file: `${pictures}/to-png.ts`,
    test: [refusal, 'when it is none that we know'],
    guard: 'const format = recognize(bytes)', without: `const format = recognize(bytes) ?? 'png'`,
  },
  {
    name: 'polyglot', file: `${pictures}/recognize.ts`,
    test: [`${pictures}/recognize.test.ts`, 'that is two things at once is what it begins as'],
    guard: `  if (textAt(bytes, 0, 3) === '\\xff\\xd8\\xff') return 'jpeg'\n`, without: '',
  },
  {
    name: 'bomb-of-pixels', file: `${pictures}/decode-photo.ts`,
    test: [refusal, 'when few bytes claim to be a wall of pixels'],
    guard: `    if (size.width * size.height > openingLimits.pixelsMax) return refuse('picture-too-many-pixels')\n`,
    without: '',
  },
  {
    name: 'bomb-of-pixels-from-a-phone', file: `${pictures}/heic-thread.mjs`,
    test: [refusal, 'when few bytes claim to be a wall of pixels'],
    guard: `  if (picture.width * picture.height > pixelsMax) return { refused: 'picture-too-many-pixels' }\n`,
    without: '',
  },
  {
    name: 'bomb-of-pages', file: `${pictures}/pdf-thread.mjs`,
    test: [pdf, 'is refused with too many pages'],
    guard: `  if (count > pagesMax) return { refused: 'pdf-too-many-pages' }\n`, without: '',
  },
  {
    name: 'bomb-of-a-page', file: `${pictures}/pdf-thread.mjs`,
    test: [pdf, 'as large as a wall costs no more than another'],
    guard: 'Math.min(dpiMax / pointsPerInch, Math.sqrt(pixelsMax / (width * height)))',
    without: 'dpiMax / pointsPerInch',
  },
  {
    name: 'bomb-of-memory', file: `${pictures}/limit-memory.mjs`,
    test: [`${pictures}/hostile.test.ts`, 'that unpacks to more memory than it may have is refused'],
    guard: 'this.buffer.byteLength + pages * pageBytes > bytesMax', without: 'false',
  },
  {
    name: 'time-of-a-decoder', file: `${pictures}/ask-thread.ts`,
    test: [thread, 'is ended when it takes too long'],
    guard: 'setTimeout(() => resolve(tooComplex), timeMaxMs)', without: 'setTimeout(() => undefined, timeMaxMs)',
  },
  {
    name: 'decoder-ends', file: `${pictures}/ask-thread.ts`,
    test: [thread, 'is ended when it takes too long'],
    guard: '    await thread.terminate()\n', without: '    void thread.terminate\n    thread.unref()\n',
  },
  {
    name: 'decoder-sees-nothing', file: `${pictures}/ask-thread.ts`,
    test: [thread, 'sees no setting and no key of ours'],
    guard: '  env: {},\n', without: '',
  },
  {
    name: 'two-at-once', file: `${pictures}/turnstile.ts`,
    test: [`${pictures}/turnstile.test.ts`, 'makes the third wait until one leaves'],
    guard: 'if (taken < placesMax) taken += 1', without: 'if (taken < Infinity) taken += 1',
  },
]
