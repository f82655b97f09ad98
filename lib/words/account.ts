import type { InEachLanguage } from '../domain/language'

type AccountWords = {
  title: string
  pocket: string
  balance: string
  matures: (date: string) => string
  fundTitle: string
  fundLead: string
  routingNumber: string
  accountNumber: string
  accountType: string
  checking: string
  /** Leads to one more code. */
  showFull: string
  /** Under a number that is shown in full. */
  shownUntil: (time: string) => string
  copy: string
  copied: string
  /** What a screen reader hears of a masked number. */
  endingIn: (lastFour: string) => string
  activity: string
  noActivity: string
  pending: string
  moneyIn: string
  moneyOut: string
  noPocket: { title: string; text: string }
  noNumbers: string
  unavailable: { title: string; text: string; again: string }
}

export const accountWords: InEachLanguage<AccountWords> = {
  en: {
    title: 'Your account',
    pocket: 'Pocket',
    balance: 'Balance',
    matures: (date) => `Next maturity ${date}`,
    fundTitle: 'Add money',
    fundLead: 'Give these numbers to your employer or your other bank.',
    routingNumber: 'Routing number',
    accountNumber: 'Account number',
    accountType: 'Kind of account',
    checking: 'Checking',
    showFull: 'Show full account number',
    shownUntil: (time) => `Shown until ${time}.`,
    copy: 'Copy',
    copied: 'Copied',
    endingIn: (lastFour) => `ending in ${lastFour}`,
    activity: 'Activity',
    noActivity: 'Nothing yet. Money that arrives will show here.',
    pending: 'Pending',
    moneyIn: 'Money in',
    moneyOut: 'Money out',
    noPocket: {
      title: 'Your account is being set up',
      text: 'Jiko has approved you, and has not opened your first Pocket yet. Please look in again later.',
    },
    noNumbers: 'Jiko has not given this Pocket its numbers yet. Please look in again later.',
    unavailable: {
      title: 'We cannot show your account right now',
      text: 'Jiko is not answering. Your money is with Jiko and is not affected by this page. Please try again in a few minutes.',
      again: 'Try again',
    },
  },
  es: {
    title: 'Su cuenta',
    pocket: 'Pocket',
    balance: 'Saldo',
    matures: (date) => `Próximo vencimiento: ${date}`,
    fundTitle: 'Agregar dinero',
    fundLead: 'Dé estos números a su empleador o a su otro banco.',
    routingNumber: 'Número de ruta',
    accountNumber: 'Número de cuenta',
    accountType: 'Tipo de cuenta',
    checking: 'Corriente (checking)',
    showFull: 'Mostrar el número de cuenta completo',
    shownUntil: (time) => `Se muestra hasta: ${time}.`,
    copy: 'Copiar',
    copied: 'Copiado',
    endingIn: (lastFour) => `que termina en ${lastFour}`,
    activity: 'Movimientos',
    noActivity: 'Todavía nada. El dinero que llegue aparecerá aquí.',
    pending: 'Pendiente',
    moneyIn: 'Entrada de dinero',
    moneyOut: 'Salida de dinero',
    noPocket: {
      title: 'Su cuenta se está preparando',
      text: 'Jiko aprobó su solicitud y todavía no abrió su primer Pocket. Vuelva a mirar más tarde.',
    },
    noNumbers: 'Jiko todavía no asignó los números de este Pocket. Vuelva a mirar más tarde.',
    unavailable: {
      title: 'Ahora no podemos mostrar su cuenta',
      text: 'Jiko no responde. Su dinero está en Jiko y esta página no lo afecta. Inténtelo de nuevo en unos minutos.',
      again: 'Intentar de nuevo',
    },
  },
}
