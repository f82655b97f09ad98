import { ask, type Answer } from '../ask'
import { readCookieSet } from '../cookie-set'
import type { Finding, Group } from '../finding'
import type { Front } from '../front'
import {
  judgeCamera,
  judgeCompressed,
  judgeCookie,
  judgeHealth,
  judgeKept,
  judgePage,
  judgePolicy,
  judgeProgram,
  judgeReady,
} from '../judge-page'
import type { Patient } from '../patient'

/** The app as it comes to a browser, through whatever stands before it. */
export function servedGroup(patient: Patient, front: Front): Group {
  const { settings, authority } = patient
  const judged = (id: string, looksAt: string, judge: (page: Answer) => Finding | Promise<Finding>) => ({
    id: `served.${id}`,
    looksAt,
    look: async () => judge(await front.page()),
  })
  const again = (path: string) => front.page().then(() => ask(new URL(path, settings.APP_URL), { authority }))
  return {
    title: 'As served',
    reach: 'network',
    checks: [
      judged('page', 'First page', judgePage),
      judged('policy', 'What pages may load', judgePolicy),
      judged('camera', 'Camera', judgeCamera),
      judged('kept', 'Kept by nobody', async (page) => judgeKept(page, await again('/'))),
      judged('compressed', 'Compressed', judgeCompressed),
      judged('program', 'Says not what it runs on', judgeProgram),
      {
        id: 'served.cookies',
        looksAt: 'Cookies',
        look: async () => judgeCookie(await front.page().then(() => readCookieSet(patient)), settings.APP_URL),
      },
      { id: 'served.health', looksAt: '/api/health', look: async () => judgeHealth(await again('/api/health')) },
      { id: 'served.ready', looksAt: '/api/ready', look: async () => judgeReady(await again('/api/ready')) },
    ],
  }
}
