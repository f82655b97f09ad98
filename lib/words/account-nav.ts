import type { InEachLanguage } from '../domain/language'
import type { AccountRoom } from '../domain/room'

type AccountNavWords = { label: string; rooms: Record<AccountRoom, string> }

export const accountNavWords: InEachLanguage<AccountNavWords> = {
  en: {
    label: 'Account',
    rooms: { home: 'Home', move: 'Move money', activity: 'Activity', papers: 'Papers', people: 'People', details: 'Details' },
  },
  es: {
    label: 'Cuenta',
    rooms: {
      home: 'Inicio', move: 'Mover dinero', activity: 'Movimientos', papers: 'Documentos', people: 'Personas', details: 'Datos',
    },
  },
}
