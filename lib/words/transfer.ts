import type { InEachLanguage } from '../domain/language'
import type { TransferReason, TransferState } from '../domain/transfer'

/** One transfer: looking it over, and what became of it. */
type TransferWords = {
  titles: Record<TransferState, string>
  leads: Record<TransferState, string>
  reasons: Record<TransferReason, string>
  rows: Record<'from' | 'to' | 'amount' | 'moved' | 'fee' | 'note' | 'confirmed' | 'done' | 'reference', string>
  everything: string
  /** Where the names cannot be read just now. */
  ownPocket: string
  somebody: string
  feeLater: string
  noFee: string
  confirm: string
  /** Leads to one more code. */
  withCode: string
  codeLead: string
  fine: string
  refusals: Record<'draft-expired', string>
  startAnew: string
  another: string
  toAccount: string
  live: string
  reload: string
  safeToClose: string
}

export const transferWords: InEachLanguage<TransferWords> = {
  en: {
    titles: {
      draft: 'Look it over',
      expired: 'This was not confirmed in time',
      sending: 'Your money is on its way',
      pending: 'Your money is on its way',
      completed: 'The money has moved',
      rejected: 'No money has moved',
    },
    leads: {
      draft: 'Nothing has moved yet. Once you confirm, it cannot be taken back.',
      expired: 'No money has moved. Amounts may have changed since then, so please start again.',
      sending: 'We have your confirmation and are bringing it to Jiko. It happens once, even if you close this page.',
      pending: 'Jiko has it and is moving the money. That takes a moment, sometimes longer.',
      completed: 'Jiko has moved it. Here is your receipt.',
      rejected: 'Jiko did not make this transfer, and nothing was taken.',
    },
    reasons: {
      'not-enough-money': 'There was not enough money in the Pocket.',
      'pocket-unavailable': 'One of the two accounts cannot take part in transfers at the moment.',
      canceled: 'The transfer was canceled.',
      general: 'Jiko gave no reason that we can show here. Please write to us if you have questions.',
    },
    rows: {
      from: 'From', to: 'To', amount: 'Amount', moved: 'Moved', fee: 'Fee', note: 'Note', confirmed: 'Confirmed', done: 'Done',
      reference: 'Reference',
    },
    everything: 'Everything in the Pocket, less any fee',
    ownPocket: 'A Pocket of yours',
    somebody: 'A person at Jiko',
    feeLater: 'Jiko may take a fee. It names it when the money has moved, and your receipt shows it.',
    noFee: 'None',
    confirm: 'Move the money',
    withCode: 'Confirm with a code',
    codeLead: 'For this much money we ask for one more code.',
    fine: 'Pressing once is enough. However often you press, the money moves once.',
    refusals: { 'draft-expired': 'This was not confirmed in time. Please start again; no money has moved.' },
    startAnew: 'Start again',
    another: 'Move more money',
    toAccount: 'To your account',
    live: 'This page changes by itself.',
    reload: 'Reload this page to see the latest.',
    safeToClose: 'You can safely close this page.',
  },
  es: {
    titles: {
      draft: 'Revise la transferencia',
      expired: 'No se confirmó a tiempo',
      sending: 'Su dinero está en camino',
      pending: 'Su dinero está en camino',
      completed: 'El dinero se movió',
      rejected: 'No se movió dinero',
    },
    leads: {
      draft: 'Todavía no se movió nada. Una vez que confirme, no se puede deshacer.',
      expired: 'No se movió dinero. Las cantidades pueden haber cambiado desde entonces; empiece de nuevo, por favor.',
      sending: 'Tenemos su confirmación y la llevamos a Jiko. Ocurre una sola vez, aunque cierre esta página.',
      pending: 'Jiko la tiene y está moviendo el dinero. Tarda un momento, a veces más.',
      completed: 'Jiko lo movió. Aquí está su recibo.',
      rejected: 'Jiko no hizo esta transferencia y no se descontó nada.',
    },
    reasons: {
      'not-enough-money': 'No había suficiente dinero en el Pocket.',
      'pocket-unavailable': 'Una de las dos cuentas no puede participar en transferencias en este momento.',
      canceled: 'La transferencia fue cancelada.',
      general: 'Jiko no dio una razón que podamos mostrar aquí. Escríbanos si tiene preguntas.',
    },
    rows: {
      from: 'Desde', to: 'A', amount: 'Cantidad', moved: 'Se movió', fee: 'Comisión', note: 'Nota', confirmed: 'Confirmada',
      done: 'Hecha', reference: 'Referencia',
    },
    everything: 'Todo lo que hay en el Pocket, menos la comisión si la hay',
    ownPocket: 'Un Pocket suyo',
    somebody: 'Una persona en Jiko',
    feeLater: 'Jiko puede cobrar una comisión. La indica cuando el dinero se movió, y su recibo la muestra.',
    noFee: 'Ninguna',
    confirm: 'Mover el dinero',
    withCode: 'Confirmar con un código',
    codeLead: 'Para esta cantidad de dinero pedimos un código más.',
    fine: 'Basta con presionar una vez. Por más veces que presione, el dinero se mueve una sola vez.',
    refusals: { 'draft-expired': 'No se confirmó a tiempo. Empiece de nuevo; no se movió dinero.' },
    startAnew: 'Empezar de nuevo',
    another: 'Mover más dinero',
    toAccount: 'A su cuenta',
    live: 'Esta página cambia sola.',
    reload: 'Vuelva a cargar esta página para ver lo último.',
    safeToClose: 'Puede cerrar esta página sin problema.',
  },
}
