import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { joinLease, leaveLease, withLock } from './lease.mjs'

let folder
const inFolder = (name) => path.join(folder, name)

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foyer-'))
})

describe('a lock', () => {
  it('lets one at a time work', async () => {
    const order = []
    const work = (name) => async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      order.push(`${name} ends`)
    }
    await Promise.all([withLock(inFolder('lock'), work('a')), withLock(inFolder('lock'), work('b'))])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('is taken over from a process that died with it', async () => {
    fs.writeFileSync(inFolder('lock'), String(dead))
    expect(await withLock(inFolder('lock'), async () => 'done')).toBe('done')
  })

  it('is given back when the work fails', async () => {
    const fails = withLock(inFolder('lock'), async () => Promise.reject(new Error('no')))
    await expect(fails).rejects.toThrow('no')
    expect(fs.existsSync(inFolder('lock'))).toBe(false)
  })
})

describe('a lease', () => {
  it('ends with the last one that uses it', () => {
    joinLease(folder)
    fs.writeFileSync(inFolder(String(process.ppid)), '')
    expect(leaveLease(folder)).toBe(false)
    fs.rmSync(inFolder(String(process.ppid)))
    joinLease(folder)
    expect(leaveLease(folder)).toBe(true)
  })

  it('does not count those who died', () => {
    joinLease(folder)
    fs.writeFileSync(inFolder(String(dead)), '')
    expect(leaveLease(folder)).toBe(true)
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
