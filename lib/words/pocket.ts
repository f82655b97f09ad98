import type { InEachLanguage } from '../domain/language'
import type { ClosingRefusal, NewPocketProblem, PocketNameProblem } from '../domain/pocket'

type Trouble = 'jiko-unavailable' | 'refused-by-jiko' | 'no-such-pocket'
type Question<Problem extends string, Refusal extends string> = {
  title: string
  submit: string
  problems: Record<Problem, string>
  refusals: Record<Refusal, string>
}

type PocketWords = {
  title: string
  /** What stands beside each number. */
  labels: { invested: string; cash: string; earned: string; yield: string; term: string; status: string; matures: string }
  bills: { title: string; none: string; bill: string; matures: string; yield: string; value: string }
  latest: string
  allActivity: string
  name: string
  nameHint: string
  rename: Question<PocketNameProblem, Trouble | 'closed'> & { link: string }
  close: Question<never, Trouble | ClosingRefusal> & { link: string; lead: (name: string) => string; sure: string; keep: string }
  open: Question<NewPocketProblem, 'not-offered' | 'no-such-term' | 'too-many' | Exclude<Trouble, 'no-such-pocket'>> & {
    lead: string
    term: string
    termHint: string
    about: (rate: string) => string
    notOffered: string
  }
}

const english = {
  names: { 'pocket-name-missing': 'Enter a name', 'pocket-name-too-long': 'Use 50 characters or fewer' },
  troubles: {
    'jiko-unavailable': 'Jiko is not answering, so nothing was changed. Please try again in a few minutes.',
    'refused-by-jiko': 'Jiko did not accept this. Nothing was changed.',
    'no-such-pocket': 'This Pocket cannot be changed.',
  },
}
const spanish = {
  names: { 'pocket-name-missing': 'Escriba un nombre', 'pocket-name-too-long': 'Use 50 caracteres o menos' },
  troubles: {
    'jiko-unavailable': 'Jiko no responde, así que no se cambió nada. Inténtelo de nuevo en unos minutos.',
    'refused-by-jiko': 'Jiko no lo aceptó. No se cambió nada.',
    'no-such-pocket': 'Este Pocket no se puede cambiar.',
  },
}

export const pocketWords: InEachLanguage<PocketWords> = {
  en: {
    title: 'Your Pocket',
    labels: {
      invested: 'In Treasury bills', cash: 'In cash', earned: 'Earned so far', yield: 'Yield', term: 'Term', status: 'Status', matures: 'Next maturity',
    },
    bills: {
      title: 'Treasury bills',
      none: 'None yet. Jiko buys bills with the money that comes in; less than $100 stays in cash.',
      bill: 'Bill', matures: 'Matures', yield: 'Yield', value: 'Worth today',
    },
    latest: 'Latest activity',
    allActivity: 'All activity of this Pocket',
    name: 'Name of the Pocket',
    nameHint: 'Only you see it. For instance Rent, or New car.',
    rename: {
      link: 'Change its name',
      title: 'What should this Pocket be called?',
      submit: 'Save the name',
      problems: english.names,
      refusals: { ...english.troubles, closed: 'This Pocket is closed and keeps its name.' },
    },
    close: {
      link: 'Close this Pocket',
      title: 'Close this Pocket?',
      lead: (name) => `“${name}” will be closed for good. What happened in it stays in your activity and your statements.`,
      sure: 'Its routing and account numbers stop working. If your pay or another bank uses them, change that first.',
      submit: 'Close it for good',
      keep: 'Keep it',
      problems: {},
      refusals: {
        ...english.troubles,
        closed: 'This Pocket is closed already.',
        pending: 'This Pocket is still being opened. You can close it once it is open.',
        frozen: 'This Pocket is frozen. Please write to us; only Jiko can change that.',
        'not-empty': 'There is still money in this Pocket. Move all of it to another Pocket first; selling bills takes a business day.',
        'last-one': 'This is your only open Pocket. Open another one first, or write to us if you want to close your account.',
      },
    },
    open: {
      title: 'Open another Pocket',
      lead: 'A Pocket is an account of its own: with its numbers, and with Treasury bills of one term.',
      term: 'How long should its bills run?',
      termHint: 'When a bill matures, Jiko buys the next one. You can take your money out before; Jiko then sells bills.',
      about: (rate) => `Now about ${rate} a year, and not guaranteed`,
      submit: 'Open the Pocket',
      notOffered: 'New Pockets cannot be opened here. Please write to us.',
      problems: { ...english.names, 'term-missing': 'Choose how long the bills should run' },
      refusals: {
        'jiko-unavailable': english.troubles['jiko-unavailable'],
        'refused-by-jiko': english.troubles['refused-by-jiko'],
        'not-offered': 'New Pockets cannot be opened here.',
        'no-such-term': 'Jiko does not offer this term any more. Please choose another.',
        'too-many': 'You have as many Pockets as there can be. Close one that you do not need first.',
      },
    },
  },
  es: {
    title: 'Su Pocket',
    labels: {
      invested: 'En letras del Tesoro', cash: 'En efectivo', earned: 'Ganado hasta hoy', yield: 'Rendimiento', term: 'Plazo', status: 'Estado', matures: 'Próximo vencimiento',
    },
    bills: {
      title: 'Letras del Tesoro',
      none: 'Todavía ninguna. Jiko compra letras con el dinero que entra; menos de $100 queda en efectivo.',
      bill: 'Letra', matures: 'Vence', yield: 'Rendimiento', value: 'Valor de hoy',
    },
    latest: 'Últimos movimientos',
    allActivity: 'Todos los movimientos de este Pocket',
    name: 'Nombre del Pocket',
    nameHint: 'Solo usted lo ve. Por ejemplo: Alquiler o Auto nuevo.',
    rename: {
      link: 'Cambiar su nombre',
      title: '¿Cómo quiere llamar a este Pocket?',
      submit: 'Guardar el nombre',
      problems: spanish.names,
      refusals: { ...spanish.troubles, closed: 'Este Pocket está cerrado y conserva su nombre.' },
    },
    close: {
      link: 'Cerrar este Pocket',
      title: '¿Cerrar este Pocket?',
      lead: (name) => `“${name}” se cerrará para siempre. Lo que pasó en él queda en sus movimientos y en sus estados de cuenta.`,
      sure: 'Sus números de ruta y de cuenta dejan de servir. Si los usa su empleador u otro banco, cámbielo antes.',
      submit: 'Cerrarlo para siempre',
      keep: 'Conservarlo',
      problems: {},
      refusals: {
        ...spanish.troubles,
        closed: 'Este Pocket ya está cerrado.',
        pending: 'Este Pocket todavía se está abriendo. Podrá cerrarlo cuando esté abierto.',
        frozen: 'Este Pocket está congelado. Escríbanos; solo Jiko puede cambiarlo.',
        'not-empty': 'Todavía hay dinero en este Pocket. Pase todo a otro Pocket primero; vender letras lleva un día hábil.',
        'last-one': 'Es su único Pocket abierto. Abra otro primero, o escríbanos si quiere cerrar su cuenta.',
      },
    },
    open: {
      title: 'Abrir otro Pocket',
      lead: 'Un Pocket es una cuenta propia: con sus números y con letras del Tesoro de un solo plazo.',
      term: '¿Cuánto deben durar sus letras?',
      termHint: 'Cuando una letra vence, Jiko compra la siguiente. Puede retirar su dinero antes; Jiko entonces vende letras.',
      about: (rate) => `Ahora cerca de ${rate} al año, sin garantía`,
      submit: 'Abrir el Pocket',
      notOffered: 'Aquí no se pueden abrir Pockets nuevos. Escríbanos.',
      problems: { ...spanish.names, 'term-missing': 'Elija cuánto deben durar las letras' },
      refusals: {
        'jiko-unavailable': spanish.troubles['jiko-unavailable'],
        'refused-by-jiko': spanish.troubles['refused-by-jiko'],
        'not-offered': 'Aquí no se pueden abrir Pockets nuevos.',
        'no-such-term': 'Jiko ya no ofrece este plazo. Elija otro.',
        'too-many': 'Tiene tantos Pockets como puede haber. Cierre primero uno que no necesite.',
      },
    },
  },
}
