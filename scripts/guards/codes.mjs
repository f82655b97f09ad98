const onboarding = 'lib/onboarding'
const signIn = `${onboarding}/sign-in.test.ts`
const stepUp = `${onboarding}/step-up.test.ts`
const judging = 'lib/domain/code.test.ts'

/** One-time codes: how often they may be tried, and what each is good for. */
export const codes = [
  {
    name: 'tries-end', file: 'lib/domain/code.ts',
    test: [signIn, 'kills a code after five wrong tries'],
    guard: `  if (code.wrongAttempts >= codePolicy.attemptsMax) return 'too-many-attempts'\n`, without: '',
  },
  {
    name: 'tries-are-counted-first', file: `${onboarding}/answer-challenge.ts`,
    test: [signIn, 'counts guesses that come all at once'],
    guard: 'data: { tries: { increment: 1 } },', without: 'data: {},',
  },
  {
    name: 'tries-of-an-address', file: `${onboarding}/code-limits.ts`,
    test: [signIn, 'allows so few wrong codes for one address and day'],
    guard: `if (await isWithin('wrong-per-address', address)) return`, without: 'return',
  },
  {
    name: 'digits-are-compared', file: 'lib/domain/code.ts',
    test: [judging, 'says ok to nothing but the right digits'],
    guard: `if (code.isMatch) return 'ok'`, without: `return 'ok'`,
  },
  {
    name: 'ten-minutes', file: 'lib/domain/code.ts',
    test: [signIn, 'refuses a code after ten minutes'],
    guard: `  if (now.getTime() - code.sentAt.getTime() >= codePolicy.lifetimeMs) return 'code-expired'\n`,
    without: '',
  },
  {
    name: 'used-once', file: 'lib/domain/code.ts',
    test: [judging, 'accepts the right one, once, for ten minutes'],
    guard: `  if (code.usedAt !== null) return 'code-used'\n`, without: '',
  },
  {
    name: 'used-once-at-the-same-moment', file: `${onboarding}/answer-challenge.ts`,
    test: [signIn, 'signs in once when the same code comes several times at the same moment'],
    guard: 'where: { id: challenge.id, usedAt: null, codeDigest: challenge.codeDigest },',
    without: 'where: { id: challenge.id },',
  },
  {
    name: 'bound-to-its-row', file: `${onboarding}/challenge-seals.ts`,
    test: [signIn, 'is good for its own row alone'],
    guard: "digest('code', `${challengeId}:${code}`)", without: "digest('code', code)",
  },
  {
    name: 'bound-to-its-purpose', file: `${onboarding}/answer-challenge.ts`,
    test: [stepUp, 'is no code to sign in with'],
    guard: 'where: { id, purpose, tries: { lte: codePolicy.attemptsMax } },',
    without: 'where: { id, tries: { lte: codePolicy.attemptsMax } },',
  },
  {
    name: 'bound-to-its-sitting', file: `${onboarding}/step-up.ts`,
    test: [stepUp, 'confirms this sitting, for five minutes, and no other'],
    guard: 'where: { sessionId, purpose:', without: 'where: { purpose:',
  },
]
