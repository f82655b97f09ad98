import { describe, expect, it } from 'vitest'
import { missingPlatforms, withEntries } from './missing-platforms.mjs'

const lock = {
  packages: {
    '': { name: 'foyer' },
    'node_modules/next': {
      version: '16.4.6',
      optionalDependencies: { '@next/swc-darwin-arm64': '16.4.6', sharp: '^0.35.0' },
    },
    'node_modules/sharp': { version: '0.35.5', optional: true },
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64': '^1.0.0', inner: '2.0.0' },
    },
    'node_modules/tool/node_modules/inner': { version: '2.0.0' },
  },
}

describe('a lock with packages for other systems left out', () => {
  it('gets exactly those, with the system and processor that their names tell', () => {
    expect(missingPlatforms(lock)).toEqual({
      'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', cpu: ['arm64'], optional: true, os: ['darwin'] },
      'node_modules/@tool/linux-x64': { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['linux'] },
    })
  })

  it('is complete afterwards, with the root first', () => {
    const complete = withEntries(lock, missingPlatforms(lock))
    expect(missingPlatforms(complete)).toEqual({})
    expect(Object.keys(complete.packages)[0]).toBe('')
  })
})
