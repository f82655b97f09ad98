const file = 'lib/http/answer-headers.ts'
const test = ['lib/http/complete-answers.test.ts', 'says what it must, whoever writes it']
const policy = 'lib/http/security-policy.ts'
const policyTest = 'lib/http/security-policy.test.ts'

const header = (name, guard, without = '') => ({ name, file, guard, without, test })
const rule = (name, guard, without, test) => ({ name, file: policy, guard, without, test: [policyTest, test] })

/** What every answer says to a browser, and what a page may do there. */
export const answers = [
  header('hsts', `env().APP_URL.startsWith('https:') && {`, 'false && {'),
  header('hsts-below-us', `'; includeSubDomains'`, `''`),
  header('nosniff', `    'x-content-type-options': 'nosniff',\n`),
  header('referrer', `    'referrer-policy': 'same-origin',\n`),
  header('opener', `    'cross-origin-opener-policy': 'same-origin',\n`),
  header('resource', `    'cross-origin-resource-policy': 'same-origin',\n`),
  header('embedder', `    'cross-origin-embedder-policy': 'require-corp',\n`),
  header('permissions', `    'permissions-policy': permissions,\n`),
  header('microphone', ` 'microphone',`),
  header('no-store', `    'cache-control': 'private, no-store',\n`),
  header('policy-of-the-rest', `path.startsWith('/_next/') ? script : nothing`, 'script'),
  rule(
    'no-inline-script',
    `'strict-dynamic'\${`,
    `'strict-dynamic' 'unsafe-inline'\${`,
    'runs no script but those with its nonce',
  ),
  rule(
    'no-eval',
    `\${isDevelopment ? " 'unsafe-eval'" : ''}`,
    ` 'unsafe-eval'`,
    'runs no script but those with its nonce',
  ),
  rule(
    'no-inline-style',
    `: \`'self' 'nonce-\${nonce}'\`,\n    'style-src-attr'`,
    `: \`'unsafe-inline'\`,\n    'style-src-attr'`,
    'takes no style but those with its nonce',
  ),
  rule('no-frame', `    'frame-ancestors': \`'none'\`,\n`, '', 'stands in no frame'),
  rule('no-base', `    'base-uri': \`'none'\`,\n`, '', 'stands in no frame'),
  rule('no-object', `    'object-src': \`'none'\`,\n`, '', 'stands in no frame'),
  rule('forms-stay', `[\`'self'\`, ...formsLeadTo].join(' ')`, `'*'`, 'sends forms to us, and where it is told'),
  rule(
    'default-nothing',
    `'default-src': \`'none'\`,`,
    `'default-src': \`'self'\`,`,
    'loads nothing that is not named',
  ),
  rule('nonce-bits', 'const nonceBytes = 16', 'const nonceBytes = 15', 'is 128 bits, and never the same'),
  rule(
    'nonce-chance',
    'crypto.getRandomValues(new Uint8Array(nonceBytes))',
    'new Uint8Array(nonceBytes)',
    'is 128 bits, and never the same',
  ),
  {
    name: 'failed-page-says-nothing', file: 'lib/http/complete-answers.ts',
    test: ['lib/http/complete-answers.test.ts', 'is a page of ours, whole without a script'],
    guard: 'instead = replaceBody(request, response, requestId)', without: 'instead = null',
  },
  {
    name: 'request-id-is-ours', file: 'lib/http/before-next.ts',
    test: ['lib/http/complete-answers.test.ts', 'has an id that nobody else has chosen'],
    guard: 'const requestId = randomUUID()',
    without: `const requestId = String(request.headers['x-request-id'] ?? randomUUID())`,
  },
]
