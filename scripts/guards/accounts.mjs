const account = 'lib/account'
const confirm = `${account}/confirm-transfer.ts`
const draft = `${account}/draft-transfer.ts`
const deliver = `${account}/deliver-transfer.ts`
const partner = `${account}/partner-transfer.ts`
const moving = `${account}/moving-money.test.ts`
const delivering = `${account}/deliver-transfer.test.ts`
const statements = `${account}/statements.test.ts`
const activity = `${account}/read-activity.test.ts`
const csv = ['lib/domain/csv.test.ts', 'a line of a CSV file']
const closing = ['lib/domain/pocket.test.ts', 'is refused as']

/** What an open account lets happen, to whom, and how often. */
export const accounts = [
  {
    name: 'money-is-whole-cents', file: 'lib/domain/money.ts',
    test: ['lib/domain/money.test.ts', 'is whole cents, or a mistake of ours'],
    guard: '!Number.isSafeInteger(amount)', without: 'false',
  },
  {
    name: 'own-transfers', file: `${account}/transfer.ts`,
    test: [moving, 'is for one’s own transfers: not somebody else’s'],
    guard: 'findFirst({ where: { id, applicantId } })', without: 'findFirst({ where: { id } })',
  },
  {
    name: 'own-pocket-to-take-from', file: draft,
    test: [moving, 'refuses pocket-unknown'],
    guard: `  if (!source) return 'pocket-unknown'\n`, without: `  if (!source) return null\n`,
  },
  {
    name: 'own-pocket-to-give-to', file: draft,
    test: [moving, 'knows nobody else’s Pocket'],
    guard: `    if (!target) return 'pocket-unknown'\n`, without: `    if (!target) return null\n`,
  },
  {
    name: 'known-people-alone', file: draft,
    test: [moving, 'refuses person-unknown'],
    guard: `    if (!person) return 'person-unknown'\n`, without: `    if (!person) return null\n`,
  },
  {
    name: 'verified-people-alone', file: draft,
    test: [moving, 'refuses person-not-verified'],
    guard: `    if (!canReceive(person)) return 'person-not-verified'\n`, without: '',
  },
  {
    name: 'people-at-jiko-alone', file: `${account}/read-people.ts`,
    test: [moving, 'can be paid where Jiko has verified them, and at Jiko alone'],
    guard: `place === 'at-jiko' && `, without: '',
  },
  {
    name: 'open-pockets-alone', file: draft,
    test: [moving, 'refuses a Pocket that is frozen at either end'],
    guard: `    if (!target.isOpen) return 'pocket-not-open'\n`, without: '',
  },
  {
    name: 'no-more-than-there-is', file: draft,
    test: [moving, 'refuses not-enough-money'],
    guard: `isEnough(source.worth, amount) ? null : 'not-enough-money'`, without: 'null',
  },
  {
    name: 'a-code-for-much', file: confirm,
    test: [moving, 'takes a code typed after the draft for an amount'],
    guard: '!transfer.confirmedAt && (await needsCode(session, transfer))', without: 'false',
  },
  {
    name: 'a-code-for-everything', file: 'lib/domain/transfer.ts',
    test: [moving, 'takes a code typed after the draft for everything'],
    guard: `amount === 'everything' || amount.cents >= fromCents`, without: `amount !== 'everything' && amount.cents >= fromCents`,
  },
  {
    name: 'a-code-after-the-draft', file: confirm,
    test: [moving, 'takes a code typed after the draft for an amount'],
    guard: `findStepUp(session, 'transfer', transfer.draftedAt)`, without: `findStepUp(session, 'transfer')`,
  },
  {
    name: 'no-stale-draft', file: confirm,
    test: [moving, 'is too late after half an hour'],
    guard: `    if (stateOf(locked.transfer) === 'expired') return refuse('draft-expired')\n`, without: '',
  },
  {
    name: 'one-act', file: confirm,
    test: [moving, 'happens once, however often and by how many at once'],
    guard: '    if (locked.transfer.confirmedAt) return accept()\n', without: '',
  },
  {
    name: 'kept-with-its-job', file: confirm,
    test: [moving, 'is kept with the job that sees to it, even while Jiko is down'],
    guard: '  await scheduleDelivery(tx, transferId, new Date(confirmedAt.getTime() + fallbackAfterMs))\n', without: '',
  },
  {
    name: 'looked-up-before-sent-again', file: deliver,
    test: [delivering, 'is never sent again while Jiko does not say whether it has it'],
    guard: 'transfer.firstSentAt ? await findOnUs(transferId) : null', without: 'null',
  },
  {
    name: 'a-refused-id-is-looked-up', file: deliver,
    test: [delivering, 'is found where even our note of sending it was lost'],
    guard: `    const known = await findOnUs(transferId)
    if (known) return recordTransfer(transferId, known, 'POLL')
    await recordTransferRefusal(transferId)`,
    without: '    await recordTransferRefusal(transferId)',
  },
  {
    name: 'carried-by-one', file: 'lib/jobs/hold.ts',
    test: [delivering, 'carried by two at once goes out once'],
    guard: `  if (count === 0) throw new Held('Somebody else does this')\n`, without: '',
  },
  {
    name: 'not-before-it-is-confirmed', file: deliver,
    test: [delivering, 'is left alone before it is confirmed'],
    guard: '!transfer.confirmedAt || ', without: '',
  },
  {
    name: 'nothing-follows-an-end', file: `${account}/record-transfer.ts`,
    test: [moving, 'nothing follows an end'],
    guard: ' || (known.jikoStatus && isOver(stateOf(known)))', without: '',
  },
  {
    name: 'the-partner-never-everything', file: partner,
    test: [moving, 'the partner'],
    guard: `  if (amount === 'everything' && !mayBeEverything(kind)) return refuse('everything-not-possible')\n`, without: '',
  },
  {
    name: 'the-partner-of-that-customer', file: partner,
    test: [moving, 'the partner'],
    guard: `  if (!pocket) return refuse('pocket-unknown')\n  if (!pocket.isOpen) return refuse('pocket-not-open')`,
    without: `  if (!pocket) return accept()\n  if (!pocket.isOpen) return refuse('pocket-not-open')`,
  },
  {
    name: 'the-partner-by-yes', file: `${account}/partner-transfer-command.ts`,
    test: [`${account}/partner-transfer-command.test.ts`, 'moves nothing unless it is told to'],
    guard: `values['dry-run'] || !values.yes`, without: 'false',
  },
  {
    name: 'own-pockets', file: `${account}/read-pocket.ts`,
    test: [activity, 'is found by its owner alone'],
    guard: '  if (!pocket) return null\n', without: `  if (!pocket) return { pocket: { id: pocketId } as Pocket, all, latest: [] }\n`,
  },
  {
    name: 'own-numbers', file: `${account}/read-funding.ts`,
    test: [activity, 'is found by its owner alone'],
    guard: 'return pocket ? withNumbers(pocket) : null', without: 'return withNumbers(pocket ?? ({ id: pocketId } as Pocket))',
  },
  {
    name: 'own-pockets-to-rename', file: `${account}/change-pocket.ts`,
    test: [`${account}/pocket-acts.test.ts`, 'reaches nobody else’s'],
    guard: `return pocket ? rule(pocket, all) : refuse('no-such-pocket')`, without: 'return pocket ? rule(pocket, all) : accept()',
  },
  {
    name: 'one-key-for-one-pocket', file: `${account}/carry-pocket-act.ts`,
    test: [`${account}/pocket-acts.test.ts`, 'opens one when the answer gets lost, and the queue asks again'],
    guard: '{ idempotencyKey: key }', without: '{ idempotencyKey: crypto.randomUUID() }',
  },
  {
    name: 'rather-none-than-two', file: `${account}/carry-pocket-act.ts`,
    test: [`${account}/pocket-acts.test.ts`, 'is given up an hour after it went out: rather none than two'],
    guard: '!isKeyRemembered(act.keySentAt, new Date()) || ', without: '',
  },
  {
    name: 'no-closing-with-money', file: 'lib/domain/pocket.ts',
    test: closing,
    guard: `  if (pocket.total !== 0 || pocket.holdings.length > 0) return refuse('not-empty')\n`, without: '',
  },
  {
    name: 'own-statements', file: 'lib/jiko/statements.ts',
    test: [statements, 'is nobody else’s'],
    guard: 'statements.find(({ id }) => id === statementId)', without: 'statements[0]',
  },
  {
    name: 'own-confirmations', file: `${account}/open-paper.ts`,
    test: [statements, 'of a trade is asked for in nobody else’s Pocket'],
    guard: '  if (!isTheirs) return null\n', without: `  if (!isTheirs) throw new Error('asked for')\n`,
  },
  {
    name: 'papers-at-jiko-alone', file: 'lib/jiko/statements.ts',
    test: [statements, 'is never opened at'],
    guard: `requirePdfAddress(found.pdf_download_url, { method: 'GET', path: statementsPath(customerId) })`,
    without: 'new URL(found.pdf_download_url)',
  },
  {
    name: 'no-formula-in-a-file', file: 'lib/domain/csv.ts',
    test: csv,
    guard: '|| !beginsLikeFormula.test(text)', without: '|| true',
  },
  {
    name: 'no-cell-out-of-its-quotes', file: 'lib/domain/csv.ts',
    test: csv,
    guard: `.replaceAll('"', '""')`, without: '',
  },
  {
    name: 'own-search', file: `${account}/search-word.ts`,
    test: [`${account}/search-word.test.ts`, 'says what was looked for to whoever looked for it'],
    guard: `row: applicantId })`, without: `row: '' })`,
  },
  {
    name: 'so-many-papers-a-day', file: `${account}/keep-change-request.ts`,
    test: [`${account}/change-request.test.ts`, 'or one too many for a day'],
    guard: `  if (!(await isWithin('changes-per-application', applicationId))) return refuse('too-many-changes')\n`, without: '',
  },
]
