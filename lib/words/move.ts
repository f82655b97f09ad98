import type { InEachLanguage } from '../domain/language'
import type { CustomerKind, TransferState } from '../domain/transfer'
import type { TransferProblem } from '../domain/transfer-form'
import type { StepWords } from './step-words'

type DraftRefused =
  | 'pocket-unknown'
  | 'pocket-not-open'
  | 'same-pocket'
  | 'person-unknown'
  | 'person-not-verified'
  | 'not-enough-money'
  | 'jiko-unavailable'

/** Asking what to move. */
type MoveWords = StepWords<TransferProblem, DraftRefused> & {
  from: string
  to: string
  /** A Pocket in the lists, with what it is worth. */
  pocket: (name: string, worth: string) => string
  person: (name: string) => string
  howMuch: string
  some: string
  everything: string
  everythingHint: string
  amount: string
  amountHint: string
  note: string
  noteHint: string
  submit: string
  nowhere: { title: string; text: string }
  people: string
  latest: string
  kinds: Record<CustomerKind, string>
  states: Record<TransferState, string>
  unavailable: { text: string; again: string }
}

export const moveWords: InEachLanguage<MoveWords> = {
  en: {
    title: 'Move money',
    lead: 'Between your own Pockets, or to a person at Jiko. You can look everything over before any money moves.',
    from: 'From',
    to: 'To',
    pocket: (name, worth) => `${name}, ${worth}`,
    person: (name) => `${name} (person)`,
    howMuch: 'How much',
    some: 'An amount',
    everything: 'Everything',
    everythingHint: 'All that is in the Pocket when it moves, less any fee.',
    amount: 'Amount in dollars',
    amountHint: 'Such as 25 or 25.50. Leave it empty if everything is to move.',
    note: 'Note (optional)',
    noteHint: 'It is printed on statements. Up to 100 characters.',
    submit: 'Look it over',
    nowhere: {
      title: 'There is nothing to move yet',
      text: 'Moving money takes an open Pocket, and another one or a person whom Jiko has verified.',
    },
    people: 'See your people',
    latest: 'Latest transfers',
    kinds: { 'between-pockets': 'Between your Pockets', 'to-person': 'To a person' },
    states: {
      draft: 'Not confirmed', expired: 'Not confirmed', sending: 'On its way', pending: 'On its way', completed: 'Done',
      rejected: 'Not moved',
    },
    unavailable: {
      text: 'Jiko is not answering, so no money can be moved right now. Your money is not affected. Please try again in a few minutes.',
      again: 'Try again',
    },
    problems: {
      'from-missing': 'Choose the Pocket that the money comes from.',
      'to-missing': 'Choose where the money goes.',
      'how-much-missing': 'Choose how much to move.',
      'amount-missing': 'Enter an amount.',
      'amount-malformed': 'Enter the amount in dollars and cents, such as 25.50.',
      'amount-zero': 'Enter an amount of at least one cent.',
      'note-too-long': 'A note has at most 100 characters.',
      'note-unusual-characters': 'Please use letters, numbers and ordinary signs in the note.',
    },
    refusals: {
      'pocket-unknown': 'We could not find this Pocket any more. Please choose again.',
      'pocket-not-open': 'No money can move from or to this Pocket at the moment. Please choose another one.',
      'same-pocket': 'The money is in this Pocket already. Choose another one to move it to.',
      'person-unknown': 'We could not find this person any more. Please choose again.',
      'person-not-verified': 'This person cannot be sent money yet. The page "People" says what is missing.',
      'not-enough-money': 'There is not that much money in the Pocket. Enter a smaller amount.',
      'jiko-unavailable': 'Jiko is not answering right now. No money has moved. Please try again in a few minutes.',
    },
  },
  es: {
    title: 'Mover dinero',
    lead: 'Entre sus propios Pockets o a una persona en Jiko. Puede revisarlo todo antes de que se mueva el dinero.',
    from: 'Desde',
    to: 'A',
    pocket: (name, worth) => `${name}, ${worth}`,
    person: (name) => `${name} (persona)`,
    howMuch: 'Cuánto',
    some: 'Una cantidad',
    everything: 'Todo',
    everythingHint: 'Todo lo que haya en el Pocket cuando se mueva, menos la comisión si la hay.',
    amount: 'Cantidad en dólares',
    amountHint: 'Por ejemplo 25 o 25.50. Déjela vacía si quiere mover todo.',
    note: 'Nota (opcional)',
    noteHint: 'Se imprime en los estados de cuenta. Hasta 100 caracteres.',
    submit: 'Revisar',
    nowhere: {
      title: 'Todavía no hay nada que mover',
      text: 'Para mover dinero hace falta un Pocket abierto, y otro más o una persona que Jiko haya verificado.',
    },
    people: 'Ver sus personas',
    latest: 'Últimas transferencias',
    kinds: { 'between-pockets': 'Entre sus Pockets', 'to-person': 'A una persona' },
    states: {
      draft: 'Sin confirmar', expired: 'Sin confirmar', sending: 'En camino', pending: 'En camino', completed: 'Hecha',
      rejected: 'No se movió',
    },
    unavailable: {
      text: 'Jiko no responde, así que ahora no se puede mover dinero. Su dinero no se ve afectado. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
    problems: {
      'from-missing': 'Elija el Pocket del que sale el dinero.',
      'to-missing': 'Elija a dónde va el dinero.',
      'how-much-missing': 'Elija cuánto quiere mover.',
      'amount-missing': 'Escriba una cantidad.',
      'amount-malformed': 'Escriba la cantidad en dólares y centavos, por ejemplo 25.50.',
      'amount-zero': 'Escriba una cantidad de al menos un centavo.',
      'note-too-long': 'Una nota tiene como máximo 100 caracteres.',
      'note-unusual-characters': 'Use letras, números y signos comunes en la nota.',
    },
    refusals: {
      'pocket-unknown': 'Ya no encontramos este Pocket. Elija de nuevo.',
      'pocket-not-open': 'En este momento no se puede mover dinero desde este Pocket ni hacia él. Elija otro.',
      'same-pocket': 'El dinero ya está en este Pocket. Elija otro al que moverlo.',
      'person-unknown': 'Ya no encontramos a esta persona. Elija de nuevo.',
      'person-not-verified': 'Todavía no se puede enviar dinero a esta persona. La página "Personas" dice qué falta.',
      'not-enough-money': 'No hay tanto dinero en el Pocket. Escriba una cantidad menor.',
      'jiko-unavailable': 'Jiko no responde en este momento. No se movió dinero. Inténtelo de nuevo en unos minutos.',
    },
  },
}
