import type { Schedule } from './schedule'

/** Every schedule that ever broke a promise, by what it taught. */
export const failedSchedules: [lesson: string, schedule: Schedule][] = [
  [
    'a letter goes again only for a word that was lost, or where its job lost the store',
    {
      people: [{ ssnPrefix: '212', presses: 2, deaths: [] }],
      faults: [
        { match: { method: 'POST', path: '^/partner/' }, kind: 'delay', count: 2, delayMs: 40 },
        { match: { path: 'smtp' }, kind: 'drop-after', count: 2 },
        { match: { method: 'POST', path: '^/partner/' }, kind: 'novel', count: 3 },
      ],
      workerDeaths: [],
    },
  ],
  [
    'time that goes by stands in nobody’s way',
    {
      people: [{ ssnPrefix: '241', presses: 1, deaths: [] }],
      faults: [
        { match: { path: 'webhook' }, count: 1, kind: 'forge' },
        { match: { method: 'POST', path: '^/partner/' }, count: 1, kind: 'novel' },
      ],
      workerDeaths: [145, 19],
    },
  ],
]
