import { judgeSkew } from '../clocks'
import { ready, type Finding, type Group } from '../finding'
import {
  judgeConnections,
  judgeEncoding,
  judgeLine,
  judgeNews,
  judgePrivileges,
  judgeRole,
  judgeStatements,
  judgeTransactions,
  judgeVersion,
} from '../judge-store'
import type { Patient } from '../patient'
import type { StoreFacts } from '../store-facts'
import { hearsItself, knowsStatements } from '../store-probes'

export function databaseGroup({ settings, now }: Patient, facts: () => Promise<StoreFacts>): Group {
  const url = settings.DATABASE_URL
  const judged = (id: string, looksAt: string, judge: (facts: StoreFacts) => Finding) => ({
    id: `database.${id}`,
    looksAt,
    look: async () => judge(await facts()),
  })
  return {
    title: 'Database',
    reach: 'network',
    checks: [
      judged('reach', 'Reached', () => ready('yes')),
      judged('line', 'Encrypted on the way', ({ line }) => judgeLine(line, new URL(url).hostname)),
      judged('version', 'PostgreSQL', ({ major }) => judgeVersion(major, now())),
      judged('encoding', 'Characters', judgeEncoding),
      judged('clock', 'Clock', ({ skewMs }) => judgeSkew(skewMs, 'its clock')),
      judged('privileges', 'May do what it must', judgePrivileges),
      judged('role', 'May do no more', judgeRole),
      judged('transactions', 'Transactions', judgeTransactions),
      judged('connections', 'Connections left', judgeConnections),
      {
        id: 'database.statements',
        looksAt: 'Statements by name',
        look: async () => judgeStatements(await facts().then(() => knowsStatements(url))),
      },
      {
        id: 'database.notify',
        looksAt: 'News at once',
        look: async () => judgeNews(await facts().then(() => hearsItself(url))),
      },
    ],
  }
}
