import type { Person } from './identity-check'

/**
 * Whether an ID describes the person of the application. The birth date has to be the same. Names are spelled
 * in many ways on cards: capitals, accents, spaces, hyphens and a "Jr." do not count, and one of two first
 * names may be missing on either side.
 */
export function isSamePerson(answered: Person, onTheId: Person): boolean {
  return (
    answered.birthDate === onTheId.birthDate &&
    isSameLastName(answered.lastName, onTheId.lastName) &&
    isSameFirstName(answered.firstName, onTheId.firstName)
  )
}

function isSameLastName(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => withoutGeneration(wordsOf(name)).join(''))
  return left !== '' && left === right
}

function isSameFirstName(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)] as const
  if (left.length === 0 || right.length === 0) return false
  const isAmong = (some: string[], all: string[]) => some.every((word) => all.includes(word))
  return left.join('') === right.join('') || isAmong(left, right) || isAmong(right, left)
}

/** Letters that are more than a plain letter with a mark, as they are written where a card has no such letter. */
const spelledOut: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
}

function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelledOut[letter]!)
    .replace(/['’ʼ.]/g, '')
  return plain.match(/\p{L}+/gu) ?? []
}

const generations = ['jr', 'sr', 'ii', 'iii', 'iv']

function withoutGeneration(words: string[]): string[] {
  return words.length > 1 && generations.includes(words.at(-1)!) ? words.slice(0, -1) : words
}
