import { evidence } from '../evidence'
import type { Finding, Group } from '../finding'
import { judgeApplied, judgeChanged, judgeFailed, judgeUnknown } from '../judge-migrations'
import { readMigrationFacts, type MigrationFacts } from '../migration-facts'
import type { Patient } from '../patient'
import type { StoreFacts } from '../store-facts'

export function migrationsGroup({ settings, root }: Patient, store: () => Promise<StoreFacts>): Group {
  const facts = evidence('migrations.applied', async () => {
    await store()
    return readMigrationFacts(root, settings.DATABASE_URL)
  })
  const judged = (id: string, looksAt: string, judge: (facts: MigrationFacts) => Finding) => ({
    id: `migrations.${id}`,
    looksAt,
    look: async () => judge(await facts()),
  })
  return {
    title: 'Migrations',
    reach: 'network',
    checks: [
      judged('applied', 'All applied', judgeApplied),
      judged('unknown', 'None unknown', judgeUnknown),
      judged('failed', 'None broken off', judgeFailed),
      judged('changed', 'None changed since', judgeChanged),
    ],
  }
}
