import { describe, expect, it } from 'vitest'
import { isInstalled } from './ensure-packages.mjs'

describe('packages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/mac': { version: '1.0.0', optional: true },
    },
  }

  it('are installed when npm has noted the same versions, but for those of other systems', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(true)
    expect(isInstalled(lock, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(false)
    expect(isInstalled(lock, { packages: {} })).toBe(false)
    expect(isInstalled(lock, null)).toBe(false)
  })
})
