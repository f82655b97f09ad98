import type { InEachLanguage } from '../domain/language'
import type { IdentificationProblem, IdentificationType } from '../domain/steps/identification'
import type { StepWords } from './step-words'

type IdentificationWords = StepWords<IdentificationProblem> & {
  type: string
  types: Record<IdentificationType, string>
  /** The label of the number, as the chosen document calls it. */
  numbers: Record<IdentificationType, string>
  /** While the page cannot know which one was chosen. */
  number: string
  hint: string
  issuingCountry: string
  issuingCountryHint: string
  citizenship: string
  internationalHint: string
  fine: string
}

export const identificationWords: InEachLanguage<IdentificationWords> = {
  en: {
    title: 'Your Social Security or other ID number',
    lead: 'Federal law requires banks to check the identity of each person who opens an account. Jiko uses this number for that.',
    type: 'Which number will you give?',
    types: {
      SSN: 'Social Security number',
      PASSPORT: 'Passport',
      TIN: 'Taxpayer number (ITIN or other)',
      DRIVERS_LICENSE: 'Driver’s license',
      INTERNATIONAL_ID: 'National ID of another country',
    },
    numbers: {
      SSN: 'Social Security number',
      PASSPORT: 'Passport number',
      TIN: 'Taxpayer number',
      DRIVERS_LICENSE: 'License number',
      INTERNATIONAL_ID: 'ID number',
    },
    number: 'Number',
    hint: 'With or without spaces and dashes',
    issuingCountry: 'Country that issued it',
    issuingCountryHint: 'Not needed for a Social Security number',
    citizenship: 'Citizenship',
    internationalHint: 'With a national ID, a person at Jiko may need to look at your application.',
    fine: 'Encrypted before we keep it, and erased here once Jiko has your application. After that we show the last four characters only.',
    problems: {
      'type-missing': 'Choose which number you will give',
      'number-missing': 'Enter the number',
      'ssn-needs-nine-digits': 'Enter all nine digits, like 123-45-6789',
      'ssn-never-issued': 'No Social Security number looks like this. Check the digits on your card',
      'tin-needs-nine-digits': 'Enter all nine digits of your taxpayer number',
      'number-too-long': 'Use at most 50 characters',
      'number-unusual-characters': 'Use letters, digits, spaces, dashes, dots and slashes only',
      'issuing-country-missing': 'Choose the country that issued it',
      'citizenship-missing': 'Choose your citizenship',
    },
  },
  es: {
    title: 'Su número de Seguro Social u otra identificación',
    lead: 'La ley federal exige que los bancos comprueben la identidad de cada persona que abre una cuenta. Jiko usa este número para eso.',
    type: '¿Qué número va a dar?',
    types: {
      SSN: 'Número de Seguro Social',
      PASSPORT: 'Pasaporte',
      TIN: 'Número de contribuyente (ITIN u otro)',
      DRIVERS_LICENSE: 'Licencia de conducir',
      INTERNATIONAL_ID: 'Documento de identidad de otro país',
    },
    numbers: {
      SSN: 'Número de Seguro Social',
      PASSPORT: 'Número de pasaporte',
      TIN: 'Número de contribuyente',
      DRIVERS_LICENSE: 'Número de licencia',
      INTERNATIONAL_ID: 'Número del documento',
    },
    number: 'Número',
    hint: 'Con o sin espacios y guiones',
    issuingCountry: 'País que lo emitió',
    issuingCountryHint: 'No hace falta con un número de Seguro Social',
    citizenship: 'Ciudadanía',
    internationalHint: 'Con un documento de otro país, es posible que una persona de Jiko tenga que revisar su solicitud.',
    fine: 'Lo ciframos antes de guardarlo y lo borramos aquí cuando Jiko ya tiene su solicitud. Después solo mostramos los últimos cuatro caracteres.',
    problems: {
      'type-missing': 'Elija qué número va a dar',
      'number-missing': 'Escriba el número',
      'ssn-needs-nine-digits': 'Escriba los nueve dígitos, por ejemplo 123-45-6789',
      'ssn-never-issued': 'Ningún número de Seguro Social es así. Revise los dígitos en su tarjeta',
      'tin-needs-nine-digits': 'Escriba los nueve dígitos de su número de contribuyente',
      'number-too-long': 'Use 50 caracteres como máximo',
      'number-unusual-characters': 'Use solo letras, números, espacios, guiones, puntos y barras',
      'issuing-country-missing': 'Elija el país que lo emitió',
      'citizenship-missing': 'Elija su ciudadanía',
    },
  },
}
