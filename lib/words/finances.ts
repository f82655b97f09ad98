import type { InEachLanguage } from '../domain/language'
import type { EmploymentStatus, FinancesProblem, Income, NetWorth } from '../domain/steps/finances'
import type { StepWords } from './step-words'

type FinancesWords = StepWords<FinancesProblem> & {
  employmentStatus: string
  employmentStatuses: Record<EmploymentStatus, string>
  occupation: string
  occupationHint: string
  income: string
  incomes: Record<Income, string>
  netWorth: string
  netWorthHint: string
  netWorths: Record<NetWorth, string>
  brokerDealer: string
  brokerDealerHint: string
  brokerDealerName: string
  director: string
  directorHint: string
  directorCompany: string
  yes: string
  no: string
}

export const financesWords: InEachLanguage<FinancesWords> = {
  en: {
    title: 'Your work and finances',
    lead: 'Jiko is a broker as well as a bank, and FINRA rule 2111 has brokers ask every customer these questions.',
    employmentStatus: 'What do you do?',
    employmentStatuses: {
      EMPLOYED: 'I am employed',
      INDEPENDENT: 'I work for myself',
      RETIRED: 'I am retired',
      STUDENT: 'I am a student',
      UNEMPLOYED: 'I am not working',
    },
    occupation: 'Occupation',
    occupationHint: 'Needed if you are employed. For example, nurse',
    income: 'Your income in a year, before taxes',
    incomes: {
      BELOW_50K: 'Less than $50,000',
      BETWEEN_50K_AND_100K: '$50,000 to $100,000',
      BETWEEN_100K_AND_250K: '$100,000 to $250,000',
      OVER_250K: 'More than $250,000',
    },
    netWorth: 'Your net worth',
    netWorthHint: 'All you own, less all you owe. A good guess will do.',
    netWorths: {
      BELOW_50K: 'Less than $50,000',
      BETWEEN_50K_AND_200K: '$50,000 to $200,000',
      BETWEEN_200K_AND_1M: '$200,000 to $1 million',
      BETWEEN_1M_AND_5M: '$1 million to $5 million',
      OVER_5M: 'More than $5 million',
    },
    brokerDealer: 'Do you work for a broker-dealer, or are you connected with one?',
    brokerDealerHint: 'A firm that buys and sells securities for others.',
    brokerDealerName: 'Name of the broker-dealer',
    director: 'Are you a director or policy maker of a company?',
    directorHint: 'Someone who sits on its board, or decides how it is run.',
    directorCompany: 'Name of the company',
    yes: 'Yes',
    no: 'No',
    problems: {
      'employment-missing': 'Choose what you do',
      'occupation-missing': 'Enter your occupation, for example nurse',
      'occupation-too-short': 'Enter your occupation with at least two letters',
      'income-missing': 'Choose your income',
      'net-worth-missing': 'Choose your net worth',
      'broker-dealer-missing': 'Say whether you are connected with a broker-dealer',
      'broker-dealer-name-missing': 'Enter the name of the broker-dealer',
      'director-missing': 'Say whether you direct a company',
      'director-company-missing': 'Enter the name of the company',
      'text-too-long': 'Use at most 200 characters',
    },
  },
  es: {
    title: 'Su trabajo y sus finanzas',
    lead: 'Jiko es banco y también agente de bolsa, y la regla 2111 de FINRA hace que los agentes pregunten esto a cada cliente.',
    employmentStatus: '¿A qué se dedica?',
    employmentStatuses: {
      EMPLOYED: 'Tengo un empleo',
      INDEPENDENT: 'Trabajo por mi cuenta',
      RETIRED: 'Me jubilé',
      STUDENT: 'Estudio',
      UNEMPLOYED: 'No trabajo',
    },
    occupation: 'Ocupación',
    occupationHint: 'Necesaria si tiene un empleo. Por ejemplo, enfermera',
    income: 'Sus ingresos al año, antes de impuestos',
    incomes: {
      BELOW_50K: 'Menos de $50,000',
      BETWEEN_50K_AND_100K: 'De $50,000 a $100,000',
      BETWEEN_100K_AND_250K: 'De $100,000 a $250,000',
      OVER_250K: 'Más de $250,000',
    },
    netWorth: 'Su patrimonio',
    netWorthHint: 'Todo lo que tiene, menos todo lo que debe. Basta un cálculo aproximado.',
    netWorths: {
      BELOW_50K: 'Menos de $50,000',
      BETWEEN_50K_AND_200K: 'De $50,000 a $200,000',
      BETWEEN_200K_AND_1M: 'De $200,000 a $1 millón',
      BETWEEN_1M_AND_5M: 'De $1 millón a $5 millones',
      OVER_5M: 'Más de $5 millones',
    },
    brokerDealer: '¿Trabaja para una casa de bolsa o tiene relación con alguna?',
    brokerDealerHint: 'Una empresa que compra y vende valores para otros (en inglés, broker-dealer).',
    brokerDealerName: 'Nombre de la casa de bolsa',
    director: '¿Es usted directivo de una empresa o decide sus políticas?',
    directorHint: 'Alguien que está en su junta directiva o decide cómo se maneja.',
    directorCompany: 'Nombre de la empresa',
    yes: 'Sí',
    no: 'No',
    problems: {
      'employment-missing': 'Elija a qué se dedica',
      'occupation-missing': 'Escriba su ocupación, por ejemplo enfermera',
      'occupation-too-short': 'Escriba su ocupación con al menos dos letras',
      'income-missing': 'Elija sus ingresos',
      'net-worth-missing': 'Elija su patrimonio',
      'broker-dealer-missing': 'Diga si tiene relación con una casa de bolsa',
      'broker-dealer-name-missing': 'Escriba el nombre de la casa de bolsa',
      'director-missing': 'Diga si dirige una empresa',
      'director-company-missing': 'Escriba el nombre de la empresa',
      'text-too-long': 'Use 200 caracteres como máximo',
    },
  },
}
