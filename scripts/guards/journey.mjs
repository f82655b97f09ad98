const sending = 'lib/onboarding/sending.test.ts'
const proving = 'lib/onboarding/proving.test.ts'
const samePerson = 'lib/domain/same-person.ts'
const samePersonTest = 'lib/domain/same-person.test.ts'

/** The order of applying, consent, and whose answers they are. */
export const journey = [
  {
    name: 'no-step-ahead', file: 'lib/domain/journey.ts',
    test: ['lib/domain/journey.test.ts', 'always lets a person see the current step and all before it'],
    guard: 'return place >= 0 && place <= placeOf(currentStep(facts).slug, facts)', without: 'return place >= 0',
  },
  {
    name: 'nothing-unfinished', file: 'lib/onboarding/submit-application.ts',
    test: [sending, 'refuses what is not finished'],
    guard: `    if (currentStep(factsOf(application)).slug !== 'review') return refuse('unfinished')\n`, without: '',
  },
  {
    name: 'nothing-unproved', file: 'lib/onboarding/submit-application.ts',
    test: [proving, 'is needed before anything is sent'],
    guard: `    if (currentStep(factsOf(application)).slug !== 'review') return refuse('unfinished')\n`, without: '',
  },
  {
    name: 'consent-to-the-newest', file: 'lib/onboarding/submit-application.ts',
    test: [sending, 'goes back to consent when Jiko has published newer agreements'],
    guard: 'if (agreed?.acceptedAt && agreed.version !== version) {', without: 'if (false) {',
  },
  {
    name: 'consent-to-what-was-shown', file: 'lib/onboarding/accept-agreements.ts',
    test: ['lib/onboarding/agreements.test.ts', 'count only in the version that was on the screen'],
    guard: `    if (shown?.id !== setId) return refuse('newer-agreements')\n`, without: '',
  },
  {
    name: 'agreements-of-this-person', file: 'lib/onboarding/show-agreements.ts',
    test: ['lib/onboarding/agreements.test.ts', 'are not opened by anybody else'],
    guard: 'set: { application: { applicantId } }', without: 'set: {}',
  },
  {
    name: 'closed-once-sent', file: 'lib/onboarding/save-answer.ts',
    test: ['lib/onboarding/save-answer.test.ts', 'is refused once the application has been sent'],
    guard: `    if (sentAt) return refuse('already-sent')\n`, without: '',
  },
  {
    name: 'birthday-of-the-id', file: samePerson,
    test: [samePersonTest, 'born on another day'],
    guard: 'answered.birthDate === onTheId.birthDate &&', without: '',
  },
  {
    name: 'last-name-of-the-id', file: samePerson,
    test: [samePersonTest, 'of another last name'],
    guard: 'isSameLastName(answered.lastName, onTheId.lastName) &&', without: '',
  },
  {
    name: 'first-name-of-the-id', file: samePerson,
    test: [samePersonTest, 'of another first name'],
    guard: 'isSameFirstName(answered.firstName, onTheId.firstName)', without: 'true',
  },
]
