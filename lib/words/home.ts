import type { InEachLanguage } from '../domain/language'
import type { PocketStatus } from '../domain/pocket'

type HomeWords = {
  total: string
  invested: (amount: string) => string
  cash: (amount: string) => string
  matures: (date: string) => string
  yield: (rate: string) => string
  yields: (lowest: string, highest: string) => string
  term: (weeks: number) => string
  pockets: string
  statuses: Record<PocketStatus, string>
  addMoney: string
  moveMoney: string
  openPocket: string
  ladder: { title: string; lead: string; asTable: string; day: string; amount: string; today: string }
  /** Something asked of Jiko that is not simply done. `name` is there while it is on its way. */
  acts: {
    open: { 'on-its-way': (name: string) => string; refused: string; uncertain: string }
    rename: { 'on-its-way': (name: string) => string; refused: string; uncertain: string }
    close: { 'on-its-way': string; refused: string; uncertain: string }
  }
}

export const homeWords: InEachLanguage<HomeWords> = {
  en: {
    total: 'Total',
    invested: (amount) => `${amount} in Treasury bills`,
    cash: (amount) => `${amount} in cash`,
    matures: (date) => `Next maturity ${date}`,
    yield: (rate) => `${rate} a year`,
    yields: (lowest, highest) => `${lowest} to ${highest} a year`,
    term: (weeks) => `${weeks} weeks`,
    pockets: 'Your Pockets',
    statuses: {
      open: 'Open', pending: 'Being opened', frozen: 'Frozen', closed: 'Closed', unknown: 'Please ask us about this Pocket',
    },
    addMoney: 'Add money',
    moveMoney: 'Move money',
    openPocket: 'Open another Pocket',
    ladder: {
      title: 'When your bills mature',
      lead: 'On its day each bill pays out, and Jiko invests the money again.',
      asTable: 'Show as a table',
      day: 'Day',
      amount: 'Worth today',
      today: 'Today',
    },
    acts: {
      open: {
        'on-its-way': (name) => `We have asked Jiko to open “${name}”. It will show here as soon as Jiko has.`,
        refused: 'Jiko did not open the Pocket that you asked for. You can ask again with another name or term.',
        uncertain: 'Jiko did not tell us whether it opened the Pocket that you asked for. If you do not see it here, please ask again.',
      },
      rename: {
        'on-its-way': (name) => `We have asked Jiko to change a name to “${name}”.`,
        refused: 'Jiko did not take the new name of your Pocket. You can try another one.',
        uncertain: 'Jiko did not tell us whether it took the new name. If you do not see it here, please try again.',
      },
      close: {
        'on-its-way': 'We have asked Jiko to close your Pocket.',
        refused: 'Jiko did not close your Pocket. Please write to us if you do not know why.',
        uncertain: 'Jiko did not tell us whether it closed your Pocket. If you still see it here, please try again.',
      },
    },
  },
  es: {
    total: 'Total',
    invested: (amount) => `${amount} en letras del Tesoro`,
    cash: (amount) => `${amount} en efectivo`,
    matures: (date) => `Próximo vencimiento: ${date}`,
    yield: (rate) => `${rate} al año`,
    yields: (lowest, highest) => `De ${lowest} a ${highest} al año`,
    term: (weeks) => `${weeks} semanas`,
    pockets: 'Sus Pockets',
    statuses: {
      open: 'Abierto', pending: 'Abriéndose', frozen: 'Congelado', closed: 'Cerrado', unknown: 'Consúltenos sobre este Pocket',
    },
    addMoney: 'Agregar dinero',
    moveMoney: 'Mover dinero',
    openPocket: 'Abrir otro Pocket',
    ladder: {
      title: 'Cuándo vencen sus letras',
      lead: 'El día de su vencimiento, cada letra se paga y Jiko vuelve a invertir el dinero.',
      asTable: 'Mostrar como tabla',
      day: 'Día',
      amount: 'Valor de hoy',
      today: 'Hoy',
    },
    acts: {
      open: {
        'on-its-way': (name) => `Le pedimos a Jiko que abra “${name}”. Aparecerá aquí en cuanto Jiko lo abra.`,
        refused: 'Jiko no abrió el Pocket que usted pidió. Puede pedirlo de nuevo con otro nombre u otro plazo.',
        uncertain: 'Jiko no nos dijo si abrió el Pocket que usted pidió. Si no lo ve aquí, pídalo de nuevo.',
      },
      rename: {
        'on-its-way': (name) => `Le pedimos a Jiko que cambie un nombre por “${name}”.`,
        refused: 'Jiko no aceptó el nuevo nombre de su Pocket. Puede probar con otro.',
        uncertain: 'Jiko no nos dijo si aceptó el nuevo nombre. Si no lo ve aquí, inténtelo de nuevo.',
      },
      close: {
        'on-its-way': 'Le pedimos a Jiko que cierre su Pocket.',
        refused: 'Jiko no cerró su Pocket. Escríbanos si no sabe por qué.',
        uncertain: 'Jiko no nos dijo si cerró su Pocket. Si todavía lo ve aquí, inténtelo de nuevo.',
      },
    },
  },
}
