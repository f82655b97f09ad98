import type { InEachLanguage } from '../domain/language'
import type { NameProblem } from '../domain/steps/name'
import type { StepWords } from './step-words'

type NameWords = StepWords<NameProblem> & {
  firstName: string
  middleName: string
  lastName: string
}

export const nameWords: InEachLanguage<NameWords> = {
  en: {
    title: 'Your legal name',
    lead: 'As it stands on your ID. Jiko compares the two, so accents and hyphens matter.',
    firstName: 'First name',
    middleName: 'Middle name (optional)',
    lastName: 'Last name',
    problems: {
      'first-name-missing': 'Enter your first name',
      'last-name-missing': 'Enter your last name',
      'name-too-long': 'Use at most 50 characters',
      'name-unusual-characters': 'Use letters, spaces, hyphens and apostrophes only',
    },
  },
  es: {
    title: 'Su nombre legal',
    lead: 'Tal como figura en su identificación. Jiko los compara: los acentos y guiones cuentan.',
    firstName: 'Nombre',
    middleName: 'Segundo nombre (opcional)',
    lastName: 'Apellidos',
    problems: {
      'first-name-missing': 'Escriba su nombre',
      'last-name-missing': 'Escriba sus apellidos',
      'name-too-long': 'Use 50 caracteres como máximo',
      'name-unusual-characters': 'Use solo letras, espacios, guiones y apóstrofos',
    },
  },
}
