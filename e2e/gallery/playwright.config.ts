import path from 'node:path'
import { defineConfig } from '@playwright/test'
import stories from '../../playwright.config'

/** Not stories: walks that take pictures, two for each language, and then the strip. Their camera sees a card from far away. */
const phone = stories.projects?.find(({ name }) => name === 'camera-far')?.use

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(import.meta.dirname, '../../test-results/gallery'),
  workers: 1, // the walks make Jiko fail, for both
  timeout: 300_000,
  reporter: 'list',
  use: { ...stories.use, ...phone, trace: 'off' },
  projects: [
    { name: 'en', testMatch: /(screens|show-documents)\.ts$/, use: { locale: 'en-US' } },
    { name: 'es', testMatch: /(screens|show-documents)\.ts$/, use: { locale: 'es-US' } },
    { name: 'strip', testMatch: 'strip.ts', use: { deviceScaleFactor: 2, isMobile: false }, dependencies: ['en'] },
  ],
})
