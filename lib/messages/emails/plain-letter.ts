import type { LetterParts } from './letter'

/** The same letter for a reader without HTML: the code stands alone on its line, easy to copy. */
export function plainLetter({ title, greeting, code, paragraphs, papers, button, writeTo, smallPrint }: LetterParts): string {
  const parts = [
    title,
    greeting,
    code,
    ...paragraphs,
    ...papers.map(({ label, url }) => (url ? `${label}\n${url}` : label)),
    button && `${button.label}:\n${button.url}`,
    '—',
    writeTo,
    ...smallPrint,
  ]
  return parts.filter((part) => part !== null).join('\n\n') + '\n'
}
