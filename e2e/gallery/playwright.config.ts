import path from 'node:path'
import { defineConfig } from '@playwright/test'
import stories from '../../playwright.config'

/** Not stories: walks that take pictures, one for each language, and then the strip. */
const phone = stories.projects?.find(({ name }) => name === 'phone')?.use

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(import.meta.dirname, '../../test-results/gallery'),
  workers: 1, // the walks make Jiko fail, for both
  timeout: 300_000,
  reporter: 'list',
  use: { ...stories.use, ...phone, trace: 'off' },
  projects: [
    { name: 'en', testMatch: 'screens.ts', use: { locale: 'en-US' } },
    { name: 'es', testMatch: 'screens.ts', use: { locale: 'es-US' } },
    { name: 'strip', testMatch: 'strip.ts', use: { deviceScaleFactor: 2, isMobile: false }, dependencies: ['en'] },
  ],
})
