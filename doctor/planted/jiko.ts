import { atSandbox, sandboxSetting } from './at-sandbox'
import { nowhere, settings, type Fault } from './fault'

/** Jiko. */
export const jikoFaults: Fault[] = [
  {
    fault: 'Jiko is not there',
    named: ['jiko.reach'],
    says: /nobody listens there/,
    plant: settings({ JIKO_BASE_URL: `http://${nowhere}` }),
  },
  {
    fault: 'Jiko is down',
    named: ['jiko.reach'],
    says: /\/health answered 503/,
    plant: atSandbox({ match: { path: '^/health$' }, kind: 'status', status: 503 }),
  },
  {
    fault: 'a wrong password at Jiko',
    named: ['jiko.login'],
    says: /the name or the password is wrong/,
    plant: settings({ JIKO_PASSWORD: 'another' }),
  },
  {
    fault: 'an address that Jiko does not know',
    named: ['jiko.login'],
    says: /nobody in from this address/,
    plant: atSandbox({ match: { path: '/login/$' }, kind: 'status', status: 403 }),
  },
  {
    fault: 'a wrong shared secret',
    named: ['jiko.permission'],
    says: /does not believe our signature/,
    plant: settings({ JIKO_SHARED_SECRET: 'Tq7pWm2xLk9vBn4rZc8yHd5j' }),
  },
  {
    fault: 'a permission that lacks',
    named: ['jiko.permission'],
    says: /may not do that/,
    plant: atSandbox({ match: { path: '^/api/v1/events/$' }, kind: 'status', status: 403 }),
  },
  {
    fault: 'Jiko’s clock is ahead',
    named: ['jiko.clock'],
    says: /1\d\d s ahead of ours/,
    plant: sandboxSetting({ clockSkewMs: 120_000 }, { clockSkewMs: 0 }),
  },
  {
    fault: 'our clock is behind',
    named: ['database.clock', 'jiko.clock'],
    says: /60 s ahead of ours|59 s ahead of ours/,
    plant: () => ({ patient: { now: () => Date.now() - 60_000 } }),
  },
  {
    fault: 'a token that is soon over',
    named: ['jiko.token'],
    says: /lives 1 minutes/,
    plant: sandboxSetting({ tokenLifetimeMs: 60_000 }, { tokenLifetimeMs: 3_600_000 }),
  },
]
