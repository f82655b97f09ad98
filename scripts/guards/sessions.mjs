const session = 'lib/onboarding/session.test.ts'
const stepUp = 'lib/onboarding/step-up.test.ts'
const cookie = ['lib/http/our-cookie.test.ts', 'is carried by https alone, hidden from scripts']

/** Who is signed in, for how long, and what takes one more code. */
export const sessions = [
  {
    name: 'signed-out', file: 'lib/onboarding/session.ts',
    test: [session, 'that is ended opens nothing'],
    guard: '      endedAt: null,\n', without: '',
  },
  {
    name: 'idle', file: 'lib/onboarding/session.ts',
    test: [session, 'that is idle opens nothing'],
    guard: '      lastSeenAt: { gt: new Date(now.getTime() - sessionPolicy.idleMs) },\n', without: '',
  },
  {
    name: 'a-working-day', file: 'lib/onboarding/session.ts',
    test: [session, 'that is too old'],
    guard: '      startedAt: { gt: new Date(now.getTime() - sessionPolicy.lifetimeMs) },\n', without: '',
  },
  {
    name: 'pages-keep-nobody-alive', file: 'lib/onboarding/session.ts',
    test: [session, 'is kept alive by what a person does, and by nothing else'],
    guard: 'const isDue = isSeen && ', without: 'const isDue = ',
  },
  {
    name: 'replaced-at-sign-in', file: 'lib/onboarding/confirm-sign-in-code.ts',
    test: [session, 'ends with the next one of the same browser'],
    guard: '    if (replacedSessionId) await endSession(replacedSessionId, tx)\n', without: '',
  },
  {
    name: 'end-everywhere', file: 'lib/onboarding/end-everywhere.ts',
    test: [session, 'ends by itself, or with all others of the same person'],
    guard: 'const others = { applicantId, endedAt: null,',
    without: 'const others = { applicantId, endedAt: new Date(0),',
  },
  {
    name: 'end-visits-everywhere', file: 'lib/onboarding/end-everywhere.ts',
    test: ['lib/onboarding/handoff.test.ts', 'is over when the person signs out everywhere'],
    guard: '  await endHandoffsOf(applicationId, tx)\n', without: '',
  },
  {
    name: 'cookie-under-its-name', file: 'lib/session-named.ts',
    test: ['lib/session-named.test.ts', 'names none when it was altered, belongs to another name, or is too old'],
    guard: '`${cookieName}=${token}`', without: 'token',
  },
  {
    name: 'cookie-of-this-host', file: 'lib/http/our-cookie.ts',
    test: cookie,
    guard: 'secure ? `__Host-${name}` : name', without: 'name',
  },
  {
    name: 'cookie-by-https', file: 'lib/http/our-cookie.ts',
    test: cookie,
    guard: `sameSite: 'lax', secure } }`, without: `sameSite: 'lax', secure: false } }`,
  },
  {
    name: 'cookie-hidden-from-scripts', file: 'lib/http/our-cookie.ts',
    test: cookie,
    guard: 'httpOnly: true, sameSite', without: 'httpOnly: false, sameSite',
  },
  {
    name: 'cookie-of-this-site', file: 'lib/http/our-cookie.ts',
    test: cookie,
    guard: `sameSite: 'lax', secure }`, without: `sameSite: 'none', secure }`,
  },
  {
    name: 'number-takes-the-phone', file: 'lib/domain/step-up.ts',
    test: [stepUp, 'by e-mail does not show an account number'],
    guard: `return reason === 'phone' ? ['phone', 'email'] : ['phone']`, without: `return ['phone', 'email']`,
  },
  {
    name: 'five-minutes-of-trust', file: 'lib/domain/step-up.ts',
    test: ['lib/domain/step-up.test.ts', 'counts for five minutes'],
    guard: 'return endsAt > now ? endsAt : null', without: 'return endsAt',
  },
  {
    name: 'phone-change-takes-a-code', file: 'lib/onboarding/change-phone.ts',
    test: [stepUp, 'comes before a proved phone is changed'],
    guard: 'const isFree = ', without: 'const isFree = true || ',
  },
  {
    name: 'another-phone-ends-the-others', file: 'lib/onboarding/confirm-phone-code.ts',
    test: ['lib/onboarding/changing-phone.test.ts', 'ends every other sitting, and no more'],
    guard: '    await endSittings(tx, { applicantId, applicationId }, sessionId)\n', without: '',
  },
  {
    name: 'another-phone-is-written-about', file: 'lib/onboarding/confirm-phone-code.ts',
    test: ['lib/onboarding/changing-phone.test.ts', 'is written about to the mailbox'],
    guard: '    await planLetter(tx, applicationId)\n', without: '',
  },
  {
    name: 'codes-lead-to-our-pages', file: 'lib/domain/step-up.ts',
    test: ['lib/domain/step-up.test.ts', 'is asked for what we know'],
    guard: `typeof text === 'string' && Object.hasOwn(stepUpPlaces, text)`,
    without: `typeof text === 'string' && text in stepUpPlaces`,
  },
]
