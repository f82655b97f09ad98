const test = 'lib/onboarding/handoff.test.ts'
const opening = 'lib/onboarding/open-handoff.ts'

/** The link to another device, and the visit that it opens. */
export const handoff = [
  {
    name: 'opens-once', file: opening,
    test: [test, 'opens once, even for two devices at the same moment'],
    guard: '        openedAt: null,\n', without: '',
  },
  {
    name: 'fifteen-minutes', file: opening,
    test: [test, 'opens nothing after fifteen minutes'],
    guard: '        startedAt: { gt: new Date(Date.now() - handoffPolicy.linkLifetimeMs) },\n', without: '',
  },
  {
    name: 'declined', file: opening,
    test: [test, 'opens nothing once somebody has said that it is not theirs'],
    guard: '        endedAt: null,\n', without: '',
  },
  {
    name: 'newer-ends-older', file: 'lib/onboarding/start-handoff.ts',
    test: [test, 'opens nothing once a newer one was made'],
    guard: '    await endHandoffsOf(applicationId, tx)\n', without: '',
  },
  {
    name: 'visit-ends', file: 'lib/onboarding/find-handoff.ts',
    test: [test, 'is over after fifteen minutes'],
    guard: `!handoff || handoffState(handoff) !== 'joined'`, without: '!handoff',
  },
  {
    name: 'links-in-an-hour', file: 'lib/onboarding/start-handoff.ts',
    test: [test, 'is limited in an hour'],
    guard: `    if ((await countRecent(tx, applicationId)) >= handoffPolicy.startsPerHourMax) return refuse('too-many-handoffs')\n`,
    without: '',
  },
  {
    name: 'only-hashes-are-kept', file: opening,
    test: [test, 'keeps no secret, only keyed hashes'],
    guard: `const visitDigest = await digest('handoff-visit', visitSecret)`,
    without: 'const visitDigest = visitSecret',
  },
]
