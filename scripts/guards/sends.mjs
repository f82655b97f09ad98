const onboarding = 'lib/onboarding'
const signIn = `${onboarding}/sign-in.test.ts`
const guessing = `${onboarding}/guessing.test.ts`
const limits = `${onboarding}/code-limits.test.ts`

/** How many codes, texts and calls may be asked for, and by whom. */
export const sends = [
  {
    name: 'wait-before-another', file: `${onboarding}/send-again.ts`,
    test: [signIn, 'sends another code only after a wait'],
    guard: `  if (resendAllowedAt(challenge.sentAt, challenge.sends) > new Date()) return refuse('wait-before-resending')\n`,
    without: '',
  },
  {
    name: 'sends-to-an-address', file: `${onboarding}/code-limits.ts`,
    test: [signIn, 'mails one address so many codes a day and no more'],
    guard: `isWithin('sends-per-address', asker.address)`, without: 'true',
  },
  {
    name: 'sends-for-a-line', file: `${onboarding}/code-limits.ts`,
    test: [limits, 'for one line, whatever the addresses'],
    guard: `  if (!(await isWithin('sends-per-ip', networkOf(ip)))) return false\n`, without: '',
  },
  {
    name: 'a-household-is-one-line', file: `${onboarding}/code-limits.ts`,
    test: [limits, 'for one line, whatever the addresses'],
    guard: 'networkOf(ip))', without: 'ip)',
  },
  {
    name: 'texts-of-a-person', file: `${onboarding}/text-limits.ts`,
    test: [limits, 'to one person in a day, whatever the numbers'],
    guard: `if (applicantId && !(await isWithin('texts-per-applicant', applicantId)))`, without: 'if (false)',
  },
  {
    name: 'texts-to-a-block', file: `${onboarding}/text-limits.ts`,
    test: [guessing, 'stop at the block of numbers'],
    guard: `if (!(await isWithin('texts-per-prefix', phone.slice(0, -blockDigits))))`, without: 'if (false)',
  },
  {
    name: 'texts-in-all', file: `${onboarding}/text-limits.ts`,
    test: [guessing, 'stop at the block of numbers'],
    guard: `if (!(await isWithin('texts-per-day', 'all')))`, without: 'if (false)',
  },
  {
    name: 'countries', file: `${onboarding}/text-limits.ts`,
    test: [limits, 'to a country that is not served'],
    guard: `  if (!isServed(phone)) return refuse('country-not-served')\n`, without: '',
  },
  {
    name: 'known-browser-is-signed', file: `${onboarding}/known-browser.ts`,
    test: [guessing, 'keeps nobody out who has signed in before'],
    guard: ' || !timingSafeEqual(Buffer.from(mac), Buffer.from(await sign(head, email)))', without: '',
  },
  {
    name: 'known-browser-grows-old', file: `${onboarding}/known-browser.ts`,
    test: [guessing, 'keeps nobody out who has signed in before'],
    guard: 'now.getTime() - provedAt.getTime() < codePolicy.knownBrowserLifetimeMs ? provedAt : null',
    without: 'provedAt',
  },
]
