import { X509Certificate } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepCertificate } from './certificate.mjs'

const day = 24 * 60 * 60 * 1000
let folder

beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'foyer-lan-')), 'lan')
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the certificate', () => {
  it('is for localhost and every address, and only its owner can read its key', async () => {
    const kept = await keepCertificate(['192.168.1.20', '10.1.2.3'], folder)
    const certificate = new X509Certificate(kept.cert)
    for (const address of ['127.0.0.1', '192.168.1.20', '10.1.2.3']) expect(certificate.checkIP(address)).toBe(address)
    expect(certificate.checkHost('localhost')).toBe('localhost')
    expect(fs.readdirSync(folder).sort()).toEqual(['certificate.pem', 'key.pem'])
    expect(fs.statSync(path.join(folder, 'key.pem')).mode & 0o777).toBe(0o600)
  })

  it('stays the same from start to start, so that nobody is warned twice', async () => {
    const first = await keepCertificate(['192.168.1.20', '10.1.2.3'], folder)
    expect(await keepCertificate(['192.168.1.20', '10.1.2.3'], folder)).toEqual(first)
    expect(await keepCertificate(['10.1.2.3'], folder)).toEqual(first)
  })

  it('is made anew for an address that it does not name', async () => {
    const first = await keepCertificate(['192.168.1.20'], folder)
    const second = await keepCertificate(['192.168.1.21'], folder)
    expect(second.cert).not.toBe(first.cert)
    expect(new X509Certificate(second.cert).checkIP('192.168.1.21')).toBe('192.168.1.21')
  })

  it('is made anew in the week before it ends', async () => {
    const first = await keepCertificate(['192.168.1.20'], folder)
    const endsAt = Date.parse(new X509Certificate(first.cert).validTo)
    vi.useFakeTimers({ toFake: ['Date'], now: endsAt - 8 * day })
    expect((await keepCertificate(['192.168.1.20'], folder)).cert).toBe(first.cert)
    vi.setSystemTime(endsAt - 6 * day)
    expect((await keepCertificate(['192.168.1.20'], folder)).cert).not.toBe(first.cert)
  })

  it('is made anew when what was kept is broken', async () => {
    const first = await keepCertificate(['192.168.1.20'], folder)
    fs.writeFileSync(path.join(folder, 'key.pem'), 'not a key')
    const second = await keepCertificate(['192.168.1.20'], folder)
    expect(second.cert).not.toBe(first.cert)
    expect(await keepCertificate(['192.168.1.20'], folder)).toEqual(second)
  })
})
