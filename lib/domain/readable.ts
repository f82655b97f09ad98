/** Control characters other than spaces, marks that turn the direction of text, what stands for lost bytes, and what is no character. */
const unreadable = /(?!\s)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]|\p{Noncharacter_Code_Point}/gu

/**
 * One line of text without what nobody can see or read: it comes along when something is pasted, and would reach
 * Jiko, a letter or a screen. Letters of any script and their accents stay; of spaces one is left.
 */
export function readable(text: string): string {
  return text.replace(unreadable, '').replace(/\s+/g, ' ').normalize('NFC').trim()
}
