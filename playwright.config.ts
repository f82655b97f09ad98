import { defineConfig, devices } from '@playwright/test'

/**
 * The stories, in a real Chromium against the production build. `npm test -- e2e` starts the app, the
 * sandbox and a database, and says here where they are.
 */
const quietBrowser = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Stories about things that are JavaScript's own: they have nothing to show without it. */
const needsJavaScript = /@javascript/

/** Stories that change the one world that all share: they run when nobody else does. */
const alone = /(trouble[-a-z]*|newer-agreements)\.spec\.ts$/

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Real answers come within a second; a machine that does three things at once gets more time.
  expect: { timeout: 10_000 },
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: process.env.E2E_REPORT ?? 'test-results/report.json' }]],
  use: {
    baseURL: process.env.APP_URL,
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: quietBrowser },
  },
  projects: [
    { name: 'phone', testIgnore: alone, use: phone, teardown: 'contract' },
    {
      name: 'phone-without-javascript',
      testMatch: /(prefix-table|account|changing-answers|resume|refusals|reaching-the-person|once|spanish|documents)\.spec\.ts$/,
      grepInvert: needsJavaScript,
      use: { ...phone, javaScriptEnabled: false },
    },
    { name: 'alone', testMatch: alone, workers: 1, use: phone, dependencies: ['phone', 'phone-without-javascript'] },
    { name: 'contract', testMatch: /contract\.teardown\.ts$/ },
  ],
})
