import { brand } from '../domain/brand'
import type { Language } from '../domain/language'
import type { RequestRefusal } from '../domain/request-refusal'
import { fonts, palette } from '../messages/emails/palette'
import { errorWords } from '../words/errors'
import { refusedRequestWords } from '../words/refused-requests'

/** For somebody whose request no page of ours may be drawn for. Nothing that was sent is in it. */
export function refusalPage(refusal: RequestRefusal, language: Language, nonce: string): string {
  const { refusals, action } = refusedRequestWords[language]
  return wholePage({ ...refusals[refusal], action }, language, nonce)
}

/** For somebody whose page failed by our own mistake, with the reference that finds the line in the log. */
export function troublePage(reference: string, language: Language, nonce: string): string {
  const { reference: name, ...words } = errorWords[language].trouble
  return wholePage({ ...words, note: name(reference) }, language, nonce)
}

type PageWords = { title: string; text: string; note?: string; action: string }

/** In one text, without a script; the link leads to the address that the page stands at, opened afresh. */
function wholePage({ title, text, note, action }: PageWords, language: Language, nonce: string): string {
  const email = escaped(brand.supportEmail)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`${title} · ${brand.name}`)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>${escaped(brand.name)}</header>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${note ? `<p>${escaped(note)}</p>\n` : ''}<a class="button" href="">${escaped(action)}</a>
</main>
<footer><a href="mailto:${email}">${errorWords[language].writeTo(email)}</a></footer>
</body>
</html>
`
}

/** The names of our stylesheets change with each build; these few lines are the pages' own, in the letters' colours. */
const style = `
:root { color-scheme: light dark; ${colours('light')} }
@media (prefers-color-scheme: dark) { :root { ${colours('dark')} } }
* { box-sizing: border-box; margin: 0 }
html { background: var(--paper) }
body { display: flex; flex-direction: column; min-height: 100dvh; max-width: 608px; margin-inline: auto;
  padding: 16px 24px 32px; font: 1.0625rem / 1.5 ${fonts.text}; color: var(--ink); overflow-wrap: break-word }
header { font: 1.25rem / 2 ${fonts.title} }
main { flex: 1; padding-block: 24px }
h1 { font: 400 2rem / 1.12 ${fonts.title}; text-wrap: balance }
p { margin-block: 16px 32px }
a { color: inherit; display: inline-flex; align-items: center; min-height: 44px; text-underline-offset: 0.22em }
.button { justify-content: center; width: 100%; min-height: 52px; border-radius: 10px; font-weight: 600;
  text-decoration: none; color: var(--on-accent); background: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
footer { font-size: 0.8125rem; color: var(--muted) }
`

function colours(theme: 'light' | 'dark'): string {
  const { paper, ink, muted } = palette[theme]
  const { accent, onAccent } = brand.accents[theme]
  return `--paper: ${paper}; --ink: ${ink}; --muted: ${muted}; --accent: ${accent}; --on-accent: ${onAccent}`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
}
