import { describe, expect, it } from 'vitest'
import { accountNavWords } from './account-nav'
import { accountWords } from './account'
import { activityWords } from './activity'
import { addressWords } from './address'
import { agreementsWords } from './agreements'
import { birthDateWords } from './birth-date'
import { captureWords } from './capture'
import { chromeWords } from './chrome'
import { codeWords } from './code-words'
import { confirmWords } from './confirm'
import { detailsWords } from './details'
import { documentWords } from './document'
import { documentsWords } from './documents'
import { emailWords } from './email'
import { emailCodeWords } from './email-code'
import { letterWords } from './emails'
import { errorWords } from './errors'
import { financesWords } from './finances'
import { formWords } from './form'
import { fundWords } from './fund'
import { handoffWords } from './handoff'
import { homeWords } from './home'
import { identificationWords } from './identification'
import { identityCheckWords } from './identity-check'
import { moveWords } from './move'
import { nameWords } from './name'
import { papersWords } from './papers'
import { peopleWords } from './people'
import { phoneWords } from './phone'
import { phoneCodeWords } from './phone-code'
import { pictureRefusalWords } from './picture-refusals'
import { refusedRequestWords } from './refused-requests'
import { pocketWords } from './pocket'
import { reviewWords } from './review'
import { statusWords } from './status'
import { textWords } from './texts'
import { transferWords } from './transfer'
import { welcomeWords } from './welcome'

const screens = {
  accountNavWords, accountWords, activityWords, fundWords, homeWords, pocketWords,
  addressWords, agreementsWords, birthDateWords, captureWords, chromeWords, codeWords, confirmWords, detailsWords, documentWords, documentsWords, emailWords,
  emailCodeWords, letterWords, errorWords, financesWords, formWords, handoffWords, identificationWords, identityCheckWords, nameWords,
  papersWords, phoneWords, phoneCodeWords, pictureRefusalWords, refusedRequestWords, reviewWords, statusWords, textWords, welcomeWords,
  moveWords, peopleWords, transferWords,
}

/** Every sentence under a path, the sentences that functions make too. */
function sentences(words: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return sentences(words('2', '2', '2'), `${path}()`)
  if (words === null || typeof words !== 'object') return []
  return Object.entries(words).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}

describe.each(Object.entries(screens))('%s', (_, { en, es }) => {
  it('say as much in Spanish as in English', () => {
    const silent = (all: [string, string][]) => all.map(([path]) => path)
    expect(silent(sentences(es))).toEqual(silent(sentences(en)))
  })

  it('are tidy: nothing empty by mistake, no double spaces, printed apostrophes', () => {
    for (const [path, sentence] of [...sentences(en), ...sentences(es)]) {
      // The agreements are in English: only a Spanish page has to say so.
      if (path !== '.inEnglish') expect(sentence, path).not.toBe('')
      if (path !== '.errorPrefix') expect(sentence, path).toBe(sentence.trim())
      expect(sentence, path).not.toMatch(/ {2}|\p{L}'\p{L}|undefined|\[object/u)
    }
  })

  it('never threaten, and never say "invalid"', () => {
    const harsh = /\b(invalid|illegal|failed|forbidden|inválid[oa]|ilegal|prohibid[oa])\b/iu
    for (const [path, sentence] of [...sentences(en), ...sentences(es)]) expect(sentence, path).not.toMatch(harsh)
  })
})

describe('a text message with a code', () => {
  const gsm = /^[@£$¥èéùìòÇ\nØøÅåÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà_]*$/

  it.each(['en', 'es'] as const)('fits one message, and ends with the line that a browser reads (%s)', (language) => {
    const text = textWords[language].code('Meridian', '012345', 'open.meridian.example')
    expect(text.split('\n').at(-1)).toBe('@open.meridian.example #012345')
    expect(text.startsWith('012345 ')).toBe(true)
    expect(text.length).toBeLessThanOrEqual(160)
    expect(text).toMatch(gsm)
  })

  it('is read out twice, digit by digit', () => {
    for (const language of ['en', 'es'] as const) {
      expect(textWords[language].call('Meridian', '012345').split('0, 1, 2, 3, 4, 5')).toHaveLength(3)
    }
  })
})

describe('letters', () => {
  it('never carry a number, a code or a reason in the subject', () => {
    for (const { letters } of [letterWords.en, letterWords.es]) {
      for (const letter of Object.values(letters)) expect(letter('Meridian').subject).not.toMatch(/\d|declin|rechaz|deneg/i)
    }
  })
})
