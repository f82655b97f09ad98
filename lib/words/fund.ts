import type { InEachLanguage } from '../domain/language'

type FundWords = {
  title: string
  lead: string
  routingNumber: string
  accountNumber: string
  accountType: string
  checking: string
  /** Leads to one more code. */
  showFull: string
  /** Under numbers that are shown in full. */
  shownUntil: (time: string) => string
  copy: string
  copied: string
  /** What a screen reader hears of a masked number. */
  endingIn: (lastFour: string) => string
  noNumbers: string
  notOpen: string
  sheet: string
  timing: { title: string; sentences: readonly string[] }
  form: {
    title: string
    lead: string
    print: string
    printHint: string
    fullFirst: string
    bank: string
    /** Its whole name, as Jiko writes it. */
    bankName: string
    name: string
    employer: string
    deposit: string
    all: string
    part: string
    signature: string
    date: string
  }
}

export const fundWords: InEachLanguage<FundWords> = {
  en: {
    title: 'Add money',
    lead: 'Give these numbers to your employer or your other bank. Each Pocket has its own.',
    routingNumber: 'Routing number',
    accountNumber: 'Account number',
    accountType: 'Kind of account',
    checking: 'Checking',
    showFull: 'Show full account number',
    shownUntil: (time) => `Account numbers are shown until ${time}.`,
    copy: 'Copy',
    copied: 'Copied',
    endingIn: (lastFour) => `ending in ${lastFour}`,
    noNumbers: 'Jiko has not given this Pocket its numbers yet. Please look in again later.',
    notOpen: 'This Pocket is not open, so it takes no money now.',
    sheet: 'Direct deposit form',
    timing: {
      title: 'How long it takes',
      sentences: [
        'A bank transfer (ACH) of less than $25,000 that is sent before noon Eastern Time goes through the same business day. Sent later, or for more, it takes a business day longer.',
        'Jiko then waits two business days before it counts the money as settled.',
        'How long a wire takes, and what it costs, depends on your other bank.',
        'Nothing moves on weekends and bank holidays.',
      ],
    },
    form: {
      title: 'Direct deposit form',
      lead: 'Print this page, fill it in, and give it to your employer.',
      print: 'Print',
      printHint: 'To print it, use Print in the menu of your browser.',
      fullFirst: 'The form needs your full account number. We show it after one more code.',
      bank: 'Bank',
      bankName: 'Jiko Bank, a division of Mid-Central National Bank',
      name: 'Name of the employee',
      employer: 'Employer',
      deposit: 'Please deposit',
      all: 'all of my pay',
      part: 'this much of my pay: $',
      signature: 'Signature',
      date: 'Date',
    },
  },
  es: {
    title: 'Agregar dinero',
    lead: 'Dé estos números a su empleador o a su otro banco. Cada Pocket tiene los suyos.',
    routingNumber: 'Número de ruta',
    accountNumber: 'Número de cuenta',
    accountType: 'Tipo de cuenta',
    checking: 'Corriente (checking)',
    showFull: 'Mostrar el número de cuenta completo',
    shownUntil: (time) => `Los números de cuenta se muestran hasta: ${time}.`,
    copy: 'Copiar',
    copied: 'Copiado',
    endingIn: (lastFour) => `que termina en ${lastFour}`,
    noNumbers: 'Jiko todavía no asignó los números de este Pocket. Vuelva a mirar más tarde.',
    notOpen: 'Este Pocket no está abierto y por ahora no recibe dinero.',
    sheet: 'Formulario de depósito directo',
    timing: {
      title: 'Cuánto tarda',
      sentences: [
        'Una transferencia bancaria (ACH) de menos de $25,000 enviada antes del mediodía, hora del Este, se procesa el mismo día hábil. Enviada más tarde, o por más dinero, tarda un día hábil más.',
        'Después Jiko espera dos días hábiles antes de dar el dinero por liquidado.',
        'Cuánto tarda un giro bancario (wire), y cuánto cuesta, depende de su otro banco.',
        'Los fines de semana y los feriados bancarios no se mueve nada.',
      ],
    },
    form: {
      title: 'Formulario de depósito directo',
      lead: 'Imprima esta página, complétela y désela a su empleador.',
      print: 'Imprimir',
      printHint: 'Para imprimirla, use Imprimir en el menú de su navegador.',
      fullFirst: 'El formulario necesita su número de cuenta completo. Lo mostramos después de un código más.',
      bank: 'Banco',
      bankName: 'Jiko Bank, a division of Mid-Central National Bank',
      name: 'Nombre del empleado',
      employer: 'Empleador',
      deposit: 'Por favor, depositen',
      all: 'todo mi salario',
      part: 'esta parte de mi salario: $',
      signature: 'Firma',
      date: 'Fecha',
    },
  },
}
