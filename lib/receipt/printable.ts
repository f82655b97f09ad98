/**
 * The letters of PDF's own fonts (Windows-1252), which need no file and print the same everywhere: those of English,
 * Spanish and most languages of Western Europe.
 */
const printable = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/

/** Whether every letter of a text would be on the paper. */
export function isPrintable(text: string): boolean {
  return printable.test(oneWayToWrite(text))
}

/** The text as it can be on the paper: a question mark for each letter that cannot. */
export function toPrintable(text: string): string {
  return [...oneWayToWrite(text)].map((letter) => (printable.test(letter) ? letter : '?')).join('')
}

/** An accent belongs to its letter, and a space is a space: times come with a narrow one. */
function oneWayToWrite(text: string): string {
  return text.normalize('NFC').replace(/[\u2000-\u200a\u202f]/g, ' ')
}
