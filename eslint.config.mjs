import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { kebabCaseRule } from './scripts/kebab-case-rule.mjs'

const product = ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}', 'proxy.ts', 'instrumentation.ts']
const tests = ['**/*.test.{ts,tsx}', '**/test-*.ts']

/** Next puts these two in as constants when it builds; everything else is a setting. */
const environmentIsReadOnce = {
  selector:
    ':not(MemberExpression[property.name=/^(NODE_ENV|NEXT_RUNTIME)$/]) > ' +
    "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read and checked in lib/env.ts and nowhere else.',
}

/** The same by a detour; and so for what would print beside the log. */
const noDetours = {
  selector:
    "VariableDeclarator[init.name='process'], " +
    "MemberExpression[object.name='globalThis'][property.name=/^(process|console)$/], " +
    'ImportDeclaration[source.value=/^(node:)?(process|console)$/]',
  message: 'Settings are read in lib/env.ts, and what is said goes through lib/log.ts.',
}

const noFocusedTests = {
  selector: "MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name='only']",
  message: 'A focused test silences all the others.',
}

/** The rules of style. Those of rooms, who may import whom, are in .dependency-cruiser.cjs. */
const config = [
  { ignores: ['.next/**', '.foyer/**', 'lib/db/generated/**', 'test-results/**', 'next-env.d.ts'] },
  ...coreWebVitals,
  ...typescript,
  {
    plugins: { foyer: { rules: { 'kebab-case-file': kebabCaseRule } } },
    rules: {
      'foyer/kebab-case-file': 'error',
      'no-restricted-syntax': ['error', noFocusedTests],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
    linterOptions: { noInlineConfig: true },
  },
  {
    files: product,
    ignores: [...tests, 'lib/env.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', noFocusedTests, environmentIsReadOnce, noDetours] },
  },
  // Where the console is taken away from everybody.
  { files: ['lib/log/foreign-words.ts'], rules: { 'no-restricted-syntax': ['error', noFocusedTests, environmentIsReadOnce] } },
  // Outside of components "use" is an ordinary verb, and Playwright's word.
  { files: ['lib/**/*.ts', 'sandbox/**/*.ts', 'e2e/**/*.ts'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['*.config.mjs'], rules: { 'import/no-anonymous-default-export': 'off' } },
]

export default config
