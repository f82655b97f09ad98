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
  [
    'processes that die at the same time take nothing of one another’s with them',
    {
      people: [
        { ssnPrefix: '222', presses: 1, deaths: [] },
        { ssnPrefix: '412', presses: 1, deaths: [82, 2] },
        { ssnPrefix: '232', presses: 2, deaths: [59, 59] },
      ],
      faults: [
        { match: { method: 'POST', path: '^/api/v1/applications/$' }, count: 1, kind: 'half' },
        { match: { path: 'webhook' }, count: 1, kind: 'forge' },
        { match: { method: 'GET', path: '^/api/v1/agreements/$' }, count: 1, kind: 'status', status: 500 },
      ],
      workerDeaths: [],
    },
  ],
]
