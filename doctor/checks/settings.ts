import type { Settings } from '@/lib/env'
import { findUnfit, findWeakSecrets } from '@/lib/settings/production'
import { attention, notReady, ready, unlessTrial, type Finding, type Group } from '../finding'
import type { Patient } from '../patient'

const explained = 'Each setting is explained in .env.example.'

/** Settings that cannot be read, each fault a line; nothing else can be looked at then. */
export function faultySettingsGroup(faults: string[]): Group {
  const look = () => [
    ...faults.map((fault) => notReady(fault, explained)),
    notReady('everything else: not looked at', 'First complete the settings.'),
  ]
  return { title: 'Settings', reach: 'local', checks: [{ id: 'settings.complete', looksAt: 'Complete', look }] }
}

export function settingsGroup({ settings, variables, isTrial }: Patient): Group {
  return {
    title: 'Settings',
    reach: 'local',
    checks: [
      { id: 'settings.complete', looksAt: 'Complete', look: () => ready('all can be read') },
      {
        id: 'settings.production',
        looksAt: 'Fit for production',
        look: () =>
          each(findUnfit(variables), 'nothing of a sandbox, nothing unencrypted', (fault) =>
            unlessTrial(isTrial, notReady(fault, explained)),
          ),
      },
      {
        id: 'settings.secrets',
        looksAt: 'Secrets are strong',
        look: () =>
          each(findWeakSecrets(variables), 'random, and each for one purpose', (fault) =>
            notReady(
              fault,
              'Make a new one: openssl rand -base64 32. (A key of the vault stays in the list, behind the new one.)',
            ),
          ),
      },
      { id: 'settings.log', looksAt: 'Log', look: () => judgeLog(settings.LOG_LEVEL) },
      { id: 'settings.floor-page', looksAt: 'Page of the bench', look: () => judgeFloorPage(settings.FLOOR_PAGE) },
      { id: 'settings.identity', looksAt: 'Proof of identity', look: () => judgeIdentity(settings) },
      { id: 'settings.proxies', looksAt: 'Proxies before the app', look: () => judgeHops(settings) },
    ],
  }
}

function each(faults: string[], fine: string, finding: (fault: string) => Finding): Finding | Finding[] {
  return faults.length === 0 ? ready(fine) : faults.map(finding)
}

function judgeLog(level: Settings['LOG_LEVEL']): Finding {
  if (['debug', 'trace'].includes(level))
    return attention(`LOG_LEVEL is ${level}: more lines than anybody reads`, 'Set it to info.')
  if (['silent', 'fatal'].includes(level))
    return notReady(`LOG_LEVEL is ${level}: trouble is told to nobody`, 'Set it to info.')
  return ready(level)
}

function judgeFloorPage(page: Settings['FLOOR_PAGE']): Finding {
  return page === 'off'
    ? ready('off')
    : notReady(`FLOOR_PAGE is ${page}: it serves pages that are for tests`, 'Take FLOOR_PAGE out.')
}

function judgeIdentity({ IDENTITY_VENDOR }: Settings): Finding {
  if (IDENTITY_VENDOR !== 'none') return ready(IDENTITY_VENDOR)
  return attention(
    'nobody has to prove that the answers are their own',
    'Keep it so only if Jiko has agreed to another proof in writing.',
  )
}

/** `next start` speaks no TLS, so an app that is reached by https has a proxy of yours before it. */
function judgeHops({ APP_URL, TRUSTED_PROXY_HOPS: hops }: Settings): Finding {
  const says = `TRUSTED_PROXY_HOPS is ${hops}`
  if (APP_URL.startsWith('https:') && hops === 0) {
    return notReady(
      `${says}, yet https ends at a proxy: limits would count the proxy, not people`,
      'Count your proxies: load balancer 1, a CDN before it 2.',
    )
  }
  return ready(`${says}; right if that many of yours add to X-Forwarded-For`)
}
