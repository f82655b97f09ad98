import type { InEachLanguage } from '../domain/language'
import type { BirthDateProblem } from '../domain/steps/birth-date'
import type { StepWords } from './step-words'

type BirthDateWords = StepWords<BirthDateProblem> & {
  legend: string
  hint: string
  month: string
  day: string
  year: string
}

export const birthDateWords: InEachLanguage<BirthDateWords> = {
  en: {
    title: 'Your date of birth',
    lead: 'Federal law asks banks for it, to be sure of who opens an account. You must be 18 or older.',
    legend: 'Date of birth',
    hint: 'For example, 4 9 1987 for April 9, 1987',
    month: 'Month',
    day: 'Day',
    year: 'Year',
    problems: {
      'birth-date-missing': 'Enter your date of birth',
      'month-missing': 'Enter the month',
      'day-missing': 'Enter the day',
      'year-missing': 'Enter the year',
      'month-unknown': 'Enter the month as a number from 1 to 12, or by its name',
      'day-unknown': 'Enter the day as a number from 1 to 31',
      'year-needs-four-digits': 'Enter the year with four digits, like 1987',
      'date-does-not-exist': 'There is no such day in that month. Check the day and the month',
      'date-in-future': 'This date is still to come. Check the year',
      'date-too-long-ago': 'This date is more than 120 years ago. Check the year',
      'under-age': 'You must be 18 or older to open an account. If the date is right, please come back on your 18th birthday',
    },
  },
  es: {
    title: 'Su fecha de nacimiento',
    lead: 'La ley federal exige que los bancos la pidan, para saber quién abre una cuenta. Debe tener 18 años o más.',
    legend: 'Fecha de nacimiento',
    hint: 'Primero el mes: por ejemplo, 4 9 1987 es el 9 de abril de 1987',
    month: 'Mes',
    day: 'Día',
    year: 'Año',
    problems: {
      'birth-date-missing': 'Escriba su fecha de nacimiento',
      'month-missing': 'Escriba el mes',
      'day-missing': 'Escriba el día',
      'year-missing': 'Escriba el año',
      'month-unknown': 'Escriba el mes con un número del 1 al 12, o con su nombre',
      'day-unknown': 'Escriba el día con un número del 1 al 31',
      'year-needs-four-digits': 'Escriba el año con cuatro dígitos, por ejemplo 1987',
      'date-does-not-exist': 'Ese mes no tiene ese día. Revise el día y el mes',
      'date-in-future': 'Esta fecha aún no ha llegado. Revise el año',
      'date-too-long-ago': 'Esta fecha es de hace más de 120 años. Revise el año',
      'under-age': 'Debe tener 18 años o más para abrir una cuenta. Si la fecha es correcta, vuelva cuando cumpla los 18',
    },
  },
}
