import { defineConfig, devices, type Project } from '@playwright/test'
import { clipFile, clips } from './e2e/camera/clips'

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

const browser = { executablePath: process.env.CHROME_PATH, args: quietBrowser }
const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Stories about things that are JavaScript's own: they have nothing to show without it. */
const needsJavaScript = /@javascript/

/** Stories at a camera. What it sees is given when the browser is started, so each clip has a project of its own. */
const atCamera = /e2e\/camera\//
const fakeCamera = ['--use-fake-device-for-media-stream']
/** Whoever asks for the camera is answered at once: yes, or with `=deny` no. */
const answered = '--use-fake-ui-for-media-stream'

function cameraProject(sight: string, ...args: string[]): Project {
  return {
    name: `camera-${sight}`,
    testMatch: new RegExp(`e2e/camera/${sight}(-weight)?\\.spec\\.ts$`),
    use: { ...phone, launchOptions: { ...browser, args: [...browser.args, ...fakeCamera, ...args] } },
    dependencies: ['clips'],
  }
}

const cameras = [
  ...clips.map((clip) => cameraProject(clip, answered, `--use-file-for-fake-video-capture=${clipFile(clip)}`)),
  cameraProject('refused', `${answered}=deny`),
]

/** Stories that change the one world that all share: they run when nobody else does. */
const alone = /(canary|trouble[-a-z]*|newer-agreements)\.spec\.ts$/

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
    // A trace of each story would take a fifth of the time; `--trace=on` writes those of a story that needs looking into.
    screenshot: 'only-on-failure',
    launchOptions: browser,
  },
  projects: [
    { name: 'phone', testIgnore: [alone, atCamera], use: phone, teardown: 'contract' },
    {
      name: 'phone-without-javascript',
      testMatch: /e2e\/(origin|deleting|prefix-table|account|changing-answers|resume|refusals|reaching-the-person|once|spanish|documents|identity-check|sessions|idle|step-up|transfers|home|activity|papers|details)\.spec\.ts$/,
      grepInvert: needsJavaScript,
      use: { ...phone, javaScriptEnabled: false },
    },
    { name: 'clips', testMatch: /clips\.setup\.ts$/, teardown: 'contract' },
    ...cameras,
    {
      name: 'alone',
      testMatch: alone,
      workers: 1,
      use: phone,
      dependencies: ['phone', 'phone-without-javascript', ...cameras.map(({ name }) => name ?? '')],
    },
    { name: 'contract', testMatch: /contract\.teardown\.ts$/ },
  ],
})
