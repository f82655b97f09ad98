import type { InEachLanguage } from '../domain/language'
import type { AddressProblem } from '../domain/steps/address'
import type { StepWords } from './step-words'

type AddressWords = StepWords<AddressProblem> & {
  country: string
  street: string
  unit: string
  city: string
  state: string
  region: string
  zip: string
  postalCode: string
  /** For the many places that have none. */
  postalCodeHint: string
}

export const addressWords: InEachLanguage<AddressWords> = {
  en: {
    title: 'Your home address',
    lead: 'Where you live, not where you get mail. The law asks a bank to know it, so a PO box will not do.',
    country: 'Country',
    street: 'Street address',
    unit: 'Apartment or unit (optional)',
    city: 'City',
    state: 'State',
    region: 'State, province or region (optional)',
    zip: 'ZIP code',
    postalCode: 'Postal code',
    postalCodeHint: 'If there are none where you live, enter 00000.',
    problems: {
      'street-missing': 'Enter your street address',
      'city-missing': 'Enter your city',
      'state-missing': 'Choose your state',
      'postal-code-missing': 'Enter your postal code',
      'zip-malformed': 'Enter a ZIP code with five digits, like 94103, or nine, like 94103-1234',
      'country-unknown': 'Choose your country',
      'line-too-long': 'Use at most 250 characters',
      'postal-code-too-long': 'Use at most 50 characters',
      'po-box': 'Enter the street where you live. A bank may not take a PO box as a home address',
    },
  },
  es: {
    title: 'La dirección de su casa',
    lead: 'Donde vive, no donde recibe el correo. La ley exige que el banco la conozca; por eso no sirve un apartado postal.',
    country: 'País',
    street: 'Calle y número',
    unit: 'Apartamento o unidad (opcional)',
    city: 'Ciudad',
    state: 'Estado',
    region: 'Estado, provincia o región (opcional)',
    zip: 'Código postal (ZIP)',
    postalCode: 'Código postal',
    postalCodeHint: 'Si donde vive no hay, escriba 00000.',
    problems: {
      'street-missing': 'Escriba su calle y número',
      'city-missing': 'Escriba su ciudad',
      'state-missing': 'Elija su estado',
      'postal-code-missing': 'Escriba su código postal',
      'zip-malformed': 'Escriba un código ZIP de cinco dígitos, como 94103, o de nueve, como 94103-1234',
      'country-unknown': 'Elija su país',
      'line-too-long': 'Use 250 caracteres como máximo',
      'postal-code-too-long': 'Use 50 caracteres como máximo',
      'po-box': 'Escriba la calle donde vive. Un banco no puede aceptar un apartado postal como domicilio',
    },
  },
}
