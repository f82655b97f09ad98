const verifying = 'lib/evidence/verify-chain.ts'
const test = 'lib/evidence/tampering.test.ts'
const migration = 'prisma/migrations/20261121130000_evidence/migration.sql'

const trigger = (name, guard, without, test) => ({ name, file: migration, guard, without, test })
const refuses = (what) => [test, `refuses that ${what}`]

/** What can be shown to an auditor: that nothing of it was changed, moved, added or taken away. */
export const evidence = [
  {
    name: 'an-entry', file: verifying,
    test: [test, 'changes no column of any entry unnoticed'],
    guard: `  if (entry.hash !== hashOfEntry(mac, entry)) faults.push({ fault: 'entry-changed', sequence })\n`,
    without: '',
  },
  {
    name: 'a-gap', file: verifying,
    test: [test, 'removes no entry unnoticed'],
    guard: `if (sequence > expected) faults.push({ fault: 'entries-missing', first: expected, last: sequence - 1 })`,
    without: 'if (sequence > expected) {}',
  },
  {
    name: 'no-head', file: verifying,
    test: [test, 'neither changes nor removes the head unnoticed'],
    guard: `  if (head === null) return [{ fault: 'head-missing' }]\n`, without: '  if (head === null) return []\n',
  },
  {
    name: 'the-head', file: verifying,
    test: [test, 'neither changes nor removes the head unnoticed'],
    guard: `  if (head.hash !== hashOfHead(mac, head)) return [{ fault: 'head-changed' }]\n`, without: '',
  },
  {
    name: 'the-end', file: verifying,
    test: [test, 'cuts off no end unnoticed'],
    guard: `  if (head.sequence > end) return [{ fault: 'entries-missing', first: end + 1, last: head.sequence }]\n  return head.sequence < end || head.lastHash !== last?.hash ? [{ fault: 'end-differs', sequence: end }] : []`,
    without: '  return []',
  },
  {
    name: 'keyed', file: 'lib/evidence/evidence-mac.ts',
    test: [test, 'forges no chain, however well linked'],
    guard: `return digester('evidence')`,
    without: `return import('node:crypto').then(({ createHmac }) => (text) => createHmac('sha256', 'a guess').update(text).digest('base64url'))`,
  },
  trigger(
    'entries-only-grow',
    'BEFORE UPDATE OR DELETE ON "EvidenceEntry"',
    'BEFORE DELETE ON "EvidenceEntry"',
    refuses('an entry is changed'),
  ),
  trigger(
    'entries-stay',
    'BEFORE UPDATE OR DELETE ON "EvidenceEntry"',
    'BEFORE UPDATE ON "EvidenceEntry"',
    refuses('an entry is removed'),
  ),
  trigger(
    'entries-are-not-emptied',
    `CREATE TRIGGER "EvidenceEntry_is_not_emptied" BEFORE TRUNCATE ON "EvidenceEntry"\n    FOR EACH STATEMENT EXECUTE FUNCTION "refuseToChangeEvidence"();\n`,
    '',
    refuses('the entries are emptied'),
  ),
  trigger('a-head-moves-on', ` OR NEW."sequence" <= OLD."sequence"`, '', refuses('a head is turned back')),
  trigger(
    'a-head-keeps-its-owner',
    `NEW."applicationId" <> OLD."applicationId" OR `,
    '',
    refuses('a head is given away'),
  ),
  trigger(
    'a-head-stays',
    `CREATE TRIGGER "EvidenceHead_stays" BEFORE DELETE ON "EvidenceHead"\n    FOR EACH ROW EXECUTE FUNCTION "refuseToChangeEvidence"();\n`,
    '',
    refuses('a head is removed'),
  ),
]
