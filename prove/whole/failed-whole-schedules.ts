import type { WholeSchedule } from './schedule'

/** Every schedule against the whole stack that ever broke a promise: each run begins with them. */
export const failedWholeSchedules: WholeSchedule[] = [
  // Two processes that began as the database died never did a job again; lib/jobs/outage.test.ts has it each time.
  {
    people: [
      { ssnPrefix: '212', isNew: false, presses: 2, visits: [{ choice: 'unreadable', webhooks: 'never' }] },
      { ssnPrefix: '232', isNew: false, presses: 2, visits: [{ choice: 'pass', webhooks: 'now' }] },
      {
        ssnPrefix: '222',
        isNew: false,
        presses: 1,
        visits: [{ choice: 'unreadable', webhooks: 'never' }, { choice: 'unreadable', webhooks: 'now' }],
      },
      {
        ssnPrefix: '412',
        isNew: false,
        presses: 2,
        visits: [{ choice: 'cancel', webhooks: 'never' }, { choice: 'leave', webhooks: 'late' }],
      },
      {
        ssnPrefix: '412',
        isNew: true,
        presses: 2,
        visits: [{ choice: 'leave', webhooks: 'late' }, { choice: 'slow', webhooks: 'now' }],
      },
      { ssnPrefix: '512', isNew: false, presses: 2, visits: [] },
    ],
    faults: [
      { match: { method: 'POST', path: '^/api/v1/login/$' }, count: 3, kind: 'reset' },
      { match: { method: 'POST', path: '^/api/v1/login/$' }, count: 3, kind: 'status', status: 503, retryAfter: '1' },
      { match: { method: 'GET', path: '^/api/v1/applications/' }, count: 1, kind: 'drop-after' },
      { match: { method: 'POST', path: '/apply/$' }, count: 1, kind: 'drop-after' },
      { match: { method: 'GET', path: '^/api/v1/agreements/$' }, count: 2, kind: 'status', status: 401 },
    ],
    kills: [
      { who: 'first', how: 'SIGQUIT', atRequest: 43, afterMs: 35, successorsAfterMs: [] },
      { who: 'second', how: 'SIGKILL', atRequest: 30, afterMs: 11, successorsAfterMs: [] },
      { who: 'database', how: 'SIGKILL', atRequest: 60, afterMs: 24, successorsAfterMs: [] },
    ],
  },
  // A reading was planned between rest and judgement, and was not waited for (prove/judge-after-hints.ts).
  {
    people: [
      { ssnPrefix: '242', isNew: false, presses: 2, visits: [{ choice: 'unreadable', webhooks: 'twice' }] },
      { ssnPrefix: '412', isNew: true, presses: 1, visits: [{ choice: 'slow', webhooks: 'twice' }] },
    ],
    faults: [
      { match: { method: 'POST', path: '^/partner/' }, count: 3, kind: 'body', status: 200, body: '<html>Sorry</html>', contentType: 'text/html' },
      { match: { path: 'webhook' }, count: 3, kind: 'lose' },
      { match: { method: 'POST', path: '/file/$' }, count: 2, kind: 'half' },
      { match: { method: 'POST', path: '^/api/v1/login/$' }, count: 2, kind: 'reset' },
    ],
    kills: [
      { who: 'second', how: 'SIGKILL', atRequest: 50, afterMs: 0, successorsAfterMs: [] },
      { who: 'first', how: 'SIGQUIT', atRequest: 65, afterMs: 60, successorsAfterMs: [] },
    ],
  },
]
