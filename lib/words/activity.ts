import type { ActivityKind, Direction, TradeActivity } from '../domain/activity'
import type { InEachLanguage } from '../domain/language'

type ActivityWords = {
  title: string
  none: string
  noneWithin: string
  /** A search stopped before the end. */
  noneYet: string
  pending: string
  /** For a line that has no title of its own. */
  untitled: Record<Direction, string>
  trades: Record<TradeActivity, string>
  confirmation: string
  /** What a screen reader hears before the amount. */
  ways: Record<Direction, string>
  earlier: string
  newest: string
  download: string
  filter: {
    title: string
    pocket: string
    anyPocket: string
    kind: string
    anyKind: string
    kinds: Record<ActivityKind, string>
    direction: string
    anyDirection: string
    directions: Record<Direction, string>
    from: string
    to: string
    search: string
    show: string
    clear: string
  }
  file: { name: string; columns: readonly [date: string, time: string, pocket: string, kind: string, what: string, amount: string, status: string]; settled: string }
}

export const activityWords: InEachLanguage<ActivityWords> = {
  en: {
    title: 'Activity',
    none: 'Nothing yet. Money that arrives will show here.',
    noneWithin: 'Nothing fits. Try fewer filters.',
    noneYet: 'Nothing fits so far. You can look further back.',
    pending: 'Pending',
    untitled: { in: 'Money in', out: 'Money out' },
    trades: { bought: 'Treasury bills bought', sold: 'Treasury bills sold', matured: 'Treasury bills matured', other: 'Treasury bills moved' },
    confirmation: 'Confirmation',
    ways: { in: 'Money in', out: 'Money out' },
    earlier: 'Show earlier',
    newest: 'Back to the newest',
    download: 'Download as a file (CSV)',
    filter: {
      title: 'Filter',
      pocket: 'Pocket',
      anyPocket: 'All Pockets',
      kind: 'Kind',
      anyKind: 'All kinds',
      kinds: { bank: 'Other banks', jiko: 'Within Jiko', bills: 'Treasury bills', card: 'Card', fee: 'Fees', other: 'Other' },
      direction: 'In or out',
      anyDirection: 'Both',
      directions: { in: 'Money in', out: 'Money out' },
      from: 'From',
      to: 'Until',
      search: 'Search',
      show: 'Show',
      clear: 'Show everything',
    },
    file: { name: 'activity', columns: ['Date', 'Time', 'Pocket', 'Kind', 'What', 'Amount in dollars', 'Status'], settled: 'Settled' },
  },
  es: {
    title: 'Movimientos',
    none: 'Todavía nada. El dinero que llegue aparecerá aquí.',
    noneWithin: 'No hay nada así. Pruebe con menos filtros.',
    noneYet: 'Hasta aquí no hay nada así. Puede mirar más atrás.',
    pending: 'Pendiente',
    untitled: { in: 'Entrada de dinero', out: 'Salida de dinero' },
    trades: { bought: 'Letras del Tesoro compradas', sold: 'Letras del Tesoro vendidas', matured: 'Letras del Tesoro vencidas', other: 'Letras del Tesoro movidas' },
    confirmation: 'Comprobante',
    ways: { in: 'Entrada de dinero', out: 'Salida de dinero' },
    earlier: 'Mostrar anteriores',
    newest: 'Volver a lo más reciente',
    download: 'Descargar como archivo (CSV)',
    filter: {
      title: 'Filtrar',
      pocket: 'Pocket',
      anyPocket: 'Todos los Pockets',
      kind: 'Tipo',
      anyKind: 'Todos los tipos',
      kinds: { bank: 'Otros bancos', jiko: 'Dentro de Jiko', bills: 'Letras del Tesoro', card: 'Tarjeta', fee: 'Comisiones', other: 'Otros' },
      direction: 'Entrada o salida',
      anyDirection: 'Ambas',
      directions: { in: 'Entrada de dinero', out: 'Salida de dinero' },
      from: 'Desde',
      to: 'Hasta',
      search: 'Buscar',
      show: 'Mostrar',
      clear: 'Mostrar todo',
    },
    file: { name: 'movimientos', columns: ['Fecha', 'Hora', 'Pocket', 'Tipo', 'Qué', 'Importe en dólares', 'Estado'], settled: 'Liquidado' },
  },
}
