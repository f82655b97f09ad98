import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { testSettings } from './test-settings'

/** A process of its own that looks at its settings as the app does before anything else. */
function start(settings: Record<string, string | undefined>) {
  const program = `import { refuseUnfitSettings } from './lib/refuse-unfit-settings'; refuseUnfitSettings(); console.log('begins')`
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, ...settings }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('a process', () => {
  it('begins with settings that fit', () => {
    expect(start(testSettings)).toEqual({ status: 0, stdout: 'begins\n', stderr: '' })
  })

  it('does not begin with others: it says every fault in one line each, no value, and nothing else', () => {
    const { status, stdout, stderr } = start({ ...testSettings, FOYER_STAGE: 'production', AUTH_SECRET: 'hunter2'.repeat(5), LOG_LEVEL: 'trace' })
    expect([status, stdout]).toEqual([78, ''])
    expect(stderr).toMatch(/^Settings that need attention .*:\n( {2}[A-Z_]+ .*\n)+$/)
    for (const fault of ['  APP_URL must begin with https:// (production)', '  AUTH_SECRET must be random (production)', '  LOG_LEVEL must be']) {
      expect(stderr).toContain(fault)
    }
    for (const value of ['hunter2', ...Object.values(testSettings).filter((text) => text.length > 10)]) expect(stderr).not.toContain(value)
  })
})
