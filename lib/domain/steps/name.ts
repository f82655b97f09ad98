import { z } from 'zod'
import { answerStep } from '../step'

export type NameProblem =
  | 'first-name-missing'
  | 'last-name-missing'
  | 'name-too-long'
  | 'name-unusual-characters'

/** Jiko takes at most 50 characters in each part of a name (docs/jiko.md, "Request fields"). */
export const namePartMax = 50

/** Letters of any script with their accents, spaces, hyphens, apostrophes and full stops. Nothing is ever respelled. */
const nameCharacters = /^[\p{L}\p{M}][\p{L}\p{M} .'’ʼ\-‐]*$/u

const namePart = z
  .string()
  .normalize('NFC')
  .trim()
  .max(namePartMax, 'name-too-long' satisfies NameProblem)
  .refine((part) => part === '' || nameCharacters.test(part), 'name-unusual-characters' satisfies NameProblem)

function requiredPart(missing: NameProblem) {
  return namePart.default('').refine((part) => part !== '', missing)
}

export const nameStep = answerStep(
  'name',
  z.object({
    firstName: requiredPart('first-name-missing'),
    middleName: namePart.default(''),
    lastName: requiredPart('last-name-missing'),
  }),
)
export type NameAnswer = z.output<typeof nameStep.fields>
