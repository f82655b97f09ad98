/**
 * The rooms, and who may import whom. An import that crosses a wall fails `npm test -- lint`.
 *
 *   app → components → lib/domain, lib/words          lib/upkeep → lib/account → lib/onboarding → the rooms below
 *   app → lib                                         the vendors' rooms → lib/env, lib/log, and not each other
 *   sandbox → lib/jiko/sign, nothing else of ours     nothing → sandbox, e2e, prove, doctor, scripts
 */

const tests = '\\.test\\.(ts|tsx|mjs)$|(^|/)test-[^/]+\\.ts$'
const ours = '^(app|components|lib|sandbox|e2e|prove|doctor|scripts)/'
const settings = ['^lib/env\\.ts$', '^lib/log\\.ts$']
const nounsAndWords = ['^lib/domain/', '^lib/words/']

/** A room may import of ours only itself and what is named. Its tests may look further. */
function wall(name, room, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: room, pathNot: tests },
    to: { path: ours, pathNot: [room, ...allowed] },
  }
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-import', severity: 'error', from: {}, to: { couldNotResolve: true } },

    wall('app', '^app/', ['^components/', '^lib/'], 'Pages show components and call the verbs of lib.'),
    wall('components', '^components/', nounsAndWords, 'What things look like: given props, no input or output.'),

    wall('lib-domain', '^lib/domain/', [], 'Nouns and rules know nothing of the world around them.'),
    wall('lib-words', '^lib/words/', ['^lib/domain/'], 'Words are about nouns.'),
    wall('lib-jiko', '^lib/jiko/', settings, "The bank's API, in the bank's words; the verbs translate."),
    wall('lib-messages', '^lib/messages/', [...settings, ...nounsAndWords], 'Mail, texts and calls.'),
    wall('lib-identity', '^lib/identity/', [...settings, ...nounsAndWords], 'Who somebody is, asked of a vendor.'),
    wall('lib-partner', '^lib/partner/', [...settings, '^lib/domain/'], "The partner's own systems."),
    wall('lib-pictures', '^lib/pictures/', ['^lib/domain/'], 'Whatever file comes in, as the picture that Jiko takes.'),
    wall('lib-vault', '^lib/vault/', [...settings, '^lib/db/'], 'The only reader of the keys.'),
    wall('lib-evidence', '^lib/evidence/', [...settings, '^lib/domain/', '^lib/vault/', '^lib/db/'], 'What can be shown to an auditor.'),
    wall('lib-receipt', '^lib/receipt/', nounsAndWords, 'What the person agreed to, on paper.'),
    wall('lib-db', '^lib/db/', [...settings, '^lib/domain/'], 'The store.'),
    wall('lib-jobs', '^lib/jobs/', [...settings, ...nounsAndWords, '^lib/db/'], 'What must happen even if we die.'),
    wall('lib-log', '^lib/log/', ['^lib/log\\.ts$'], 'What a line may say, and whom it is about.'),
    wall('lib-http', '^lib/http/', [...settings, ...nounsAndWords, '^lib/this-process\\.ts$', '^lib/log/', '^lib/messages/emails/palette\\.ts$'], 'What stands around Next, in and out, in the colours of the letters.'),
    wall('lib-settings', '^lib/settings/', [], 'What settings may be; only lib/env.ts reads them.'),
    wall('lib-onboarding', '^lib/onboarding/', ['^lib/(?!account/|upkeep/)'], 'The verbs of applying; the account comes after.'),
    wall('lib-account', '^lib/account/', ['^lib/(?!upkeep/)'], 'The verbs of an open account, for whoever has applied.'),
    wall('lib-upkeep', '^lib/upkeep/', ['^lib/'], 'What is done without anybody asking: by the clock, by a job, by a webhook.'),
    wall('lib-root', '^lib/[^/]+\\.ts$', ['^lib/'], 'lib never looks at the pages.'),

    wall('sandbox', '^sandbox/', ['^lib/jiko/sign\\.ts$'], 'The world outside shares only the pen that signs.'),
    wall('e2e', '^e2e/', [...nounsAndWords, '^prove/whole/read-page\\.ts$'], 'Stories know the product from outside.'),
    wall('prove', '^prove/', ['^lib/'], 'Proofs drive the use cases, and judge them by the record of the world outside.'),
    wall('doctor', '^doctor/', ['^lib/'], 'Looks at what is about to run, by the rules of what runs.'),
    wall('scripts', '^scripts/', [], 'The commands start programs; they import none of them.'),

    {
      name: 'root-files',
      comment: "Next's own files call into lib.",
      severity: 'error',
      from: { path: '^(proxy|instrumentation)\\.ts$' },
      to: { path: ours, pathNot: '^lib/' },
    },
    {
      name: 'partner-moves-money-by-hand',
      comment: "No request of a customer's, and no page, ever reaches the partner's own money.",
      severity: 'error',
      from: { path: '^(app|components|lib/session)/|^(proxy|instrumentation)\\.ts$' },
      to: { path: '^lib/account/partner-transfer', reachable: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Nouns and rules need zod, and a phone number its book of numbers.',
      severity: 'error',
      from: { path: '^lib/domain/', pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
        pathNot: ['node_modules/zod/', 'node_modules/libphonenumber-js/', '^(node:)?crypto$'],
      },
    },
    {
      name: 'next-at-the-edge',
      comment: 'Only pages, sessions and what Next itself calls know Next.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/session' },
      to: { path: 'node_modules/next(-auth)?/' },
    },
    {
      name: 'runtime-packages-only',
      comment: 'What is shipped may not need a package that is not. Tailwind works while we build.',
      severity: 'error',
      from: { path: '^(app|components|lib)/|^(proxy|instrumentation)\\.ts$', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(@types|tailwindcss)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^\\.foyer/', '^lib/db/generated/', '^test-results/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
