import { describe, expect, it } from 'vitest'
import { languages } from '../../domain/language'
import { letterWords, type LetterKind } from '../../words/emails'
import { renderEmail } from './render-email'

const kinds: LetterKind[] = ['code', 'unfinished', 'sent', 'documents-needed', 'by-hand', 'approved', 'declined', 'statements', 'agreements-change', 'phone-changed']
const links = {
  status: 'https://apply.example/status',
  documents: 'https://apply.example/documents',
  account: 'https://apply.example/account',
  papers: 'https://apply.example/account/papers',
}
const brand = {
  name: 'Meridian & Sons',
  supportEmail: 'help@meridian.example',
  accents: {
    light: { accent: '#0d5a44', onAccent: '#ffffff' },
    dark: { accent: '#7fd1b0', onAccent: '#08120e' },
  },
}
const everyLetter = languages.flatMap((language) => kinds.map((kind) => [kind, language] as const))

describe('a letter', () => {
  it.each(everyLetter)('"%s" in "%s" says the same in HTML and in plain text', async (kind, language) => {
    const { subject, html, text } = await renderEmail(kind, { language, brand, links, firstName: 'Zoë', code: '012345', lastDay: 'May 3' })
    const letter = letterWords[language].letters[kind](brand.name, 'May 3')
    expect(subject).toBe(letter.subject)
    expect(html).toContain(`lang="${language}"`)
    for (const sentence of [letter.title, ...letter.paragraphs, letterWords[language].neverAsk]) {
      expect(text).toContain(sentence)
      expect(readable(html)).toContain(sentence)
    }
  })

  it.each(everyLetter)('"%s" in "%s" fetches nothing from anywhere', async (kind, language) => {
    const { html } = await renderEmail(kind, { language, brand, links })
    expect(html).not.toMatch(/<(img|script|iframe|link)\b|url\(|@import|@font-face/i)
  })

  it('leads where its button says, in both forms', async () => {
    const { html, text } = await renderEmail('documents-needed', { language: 'es', brand, links })
    expect(html).toContain(`href="${links.documents}"`)
    expect(text).toContain(`Ver qué se necesita:\n${links.documents}`)
  })

  it('leads to each paper that it names, in both forms', async () => {
    const papers = [{ label: 'Changed: Privacy & Fees', url: 'https://apply.example/agreements/1' }, { label: 'Gone: Card', url: null }]
    const { html, text } = await renderEmail('agreements-change', { language: 'en', brand, links, lastDay: 'May 3', papers })
    expect(html).toContain('href="https://apply.example/agreements/1"')
    expect(text).toContain('Changed: Privacy & Fees\nhttps://apply.example/agreements/1\n\nGone: Card\n')
    for (const { label } of papers) expect(readable(html)).toContain(label)
  })

  it('shows a code alone and unbroken, so that it can be copied', async () => {
    const { html, text } = await renderEmail('code', { language: 'en', brand, links, code: '012345' })
    expect(text.split('\n')).toContain('012345')
    expect(html).toMatch(/>012345</)
  })

  it('of another kind shows no code, should one be passed', async () => {
    const { html, text } = await renderEmail('sent', { language: 'en', brand, links, code: '012345' })
    expect(html + text).not.toContain('012345')
  })

  it('spells a name as its owner does, and never as markup', async () => {
    const { html } = await renderEmail('approved', { language: 'en', brand, links, firstName: '<b>Zoë</b>' })
    expect(html).toContain('&lt;b&gt;Zoë')
    expect(html).not.toContain('<b>Zoë')
  })

  it('greets politely before it knows a name', async () => {
    const { text } = await renderEmail('sent', { language: 'es', brand, links })
    expect(text).toContain('Hola:')
  })
})

/** What a person reads of the HTML. */
function readable(html: string): string {
  return html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
