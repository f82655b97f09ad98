const session = 'lib/session.ts'
const sessions = 'e2e/sessions.spec.ts'
const requests = 'e2e/requests.spec.ts'
const everyRoute = ['e2e/headers.spec.ts', 'every route that changes something asks who sends it']

/** What stands in pages and routes, which only the whole app shows. */
export const stories = [
  {
    name: 'pages-refuse', file: 'proxy.ts',
    test: [requests, 'refuses a post from elsewhere'],
    guard: 'await findRefusal(request)', without: 'null',
  },
  {
    name: 'documents-from-our-pages', file: 'app/api/documents/[kind]/route.ts',
    test: [requests, 'a document from elsewhere is refused before it is known whose it would be'],
    guard: '!isFromOurPages(request.headers)', without: 'false',
  },
  {
    name: 'uploads-from-our-pages', file: 'app/api/uploads/serve-uploads.ts',
    test: everyRoute,
    guard: '!isFromOurPages(request.headers)', without: 'false',
  },
  {
    name: 'staying-from-our-pages', file: 'app/api/session/route.ts',
    test: everyRoute,
    guard: '!isFromOurPages(request.headers)', without: 'false',
  },
  {
    name: 'leaving-ends-the-session', file: session,
    test: [sessions, 'signing out ends a session wherever its cookie was copied to'],
    guard: 'await endSession(sessionId)', without: 'undefined',
  },
  {
    name: 'leaving-everywhere', file: session,
    test: [sessions, 'signing out everywhere ends every browser of the person'],
    guard: 'await endEverywhere(session.applicantId)', without: 'undefined',
  },
  {
    name: 'sign-in-ends-the-one-before', file: session,
    test: [sessions, 'each sign-in is a session of its own'],
    guard: 'await confirmSignInCode(String(challengeId), String(code), await readSessionId())',
    without: 'await confirmSignInCode(String(challengeId), String(code), null)',
  },
]
