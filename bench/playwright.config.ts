import path from 'node:path'
import { defineConfig } from '@playwright/test'
import stories from '../playwright.config'

/** Measurements, one at a time, with nothing else going on. */
const phone = stories.projects?.find(({ name }) => name === 'phone')?.use

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.bench.ts',
  outputDir: path.join(import.meta.dirname, '../test-results/bench'),
  workers: 1,
  expect: stories.expect,
  timeout: 45 * 60_000,
  reporter: 'line',
  use: { ...stories.use, ...phone, trace: 'off' },
})
