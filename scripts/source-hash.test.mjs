import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isBuildSource } from './ensure-build.mjs'
import { hashOf } from './source-hash.mjs'

let folder

function write(file, text) {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  fs.writeFileSync(path.join(folder, file), text)
}

const now = () => hashOf(folder, ['app', 'lib', 'proxy.ts'], isBuildSource)

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foyer-'))
  write('app/page.tsx', 'one')
  write('proxy.ts', 'two')
})

describe('the hash of the sources', () => {
  it('stays when nothing changes', () => {
    expect(now()).toBe(now())
  })

  it.each([
    ['a changed file', () => write('app/page.tsx', 'other')],
    ['a new file', () => write('lib/domain/code.ts', '')],
    ['a removed file', () => fs.rmSync(path.join(folder, 'proxy.ts'))],
    ['a renamed file', () => fs.renameSync(path.join(folder, 'app/page.tsx'), path.join(folder, 'app/home.tsx'))],
  ])('changes with %s', (_, change) => {
    const before = now()
    change()
    expect(now()).not.toBe(before)
  })

  it.each(['app/page.test.tsx', 'lib/domain/code.test.ts', 'lib/db/generated/client.ts'])('does not see %s', (file) => {
    const before = now()
    write(file, 'anything')
    expect(now()).toBe(before)
  })
})
