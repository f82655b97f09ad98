import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inRoot } from './paths.mjs'
import { makeSecrets } from './secrets.mjs'
import { portOf, readGiven, sandboxSettings, settingsFrom } from './settings.mjs'

const run = {
  secrets: makeSecrets(),
  ports: { app: 3001, sandbox: 4011, smtp: 2526 },
  databaseUrl: 'postgresql://foyer@127.0.0.1/foyer',
}

describe('the settings of a run', () => {
  it('point at the sandbox of the same run when nothing is given', () => {
    const settings = settingsFrom({}, run)
    expect(settings.JIKO_BASE_URL).toBe('http://127.0.0.1:4011')
    expect(settings.TWILIO_BASE_URL).toBe('http://127.0.0.1:4011')
    expect(settings.SMTP_URL).toBe('smtp://127.0.0.1:2526')
    expect(settings.APP_URL).toBe('http://localhost:3001')
  })

  it.each(Object.keys(settingsFrom({}, run)).filter((name) => !isDecidedByTheRun(name)))(
    '%s can be given alone, and the rest stays',
    (name) => {
      const settings = settingsFrom({ [name]: 'given' }, run)
      expect(settings).toEqual({ ...settingsFrom({}, run), [name]: 'given' })
    },
  )

  it('take their ports from what was free, whatever was wanted', () => {
    expect(settingsFrom({ PORT: '3000' }, run).PORT).toBe('3001')
  })

  it('tell events to the sandbox, or to nobody where there is none', () => {
    expect(settingsFrom({}, run).PARTNER_EVENT_URLS).toBe('http://127.0.0.1:4011/partner/events')
    expect(settingsFrom({ SANDBOX: 'off' }, run)).not.toHaveProperty('PARTNER_EVENT_URLS')
  })

  it('keep an address that was given when the port is another', () => {
    expect(settingsFrom({ APP_URL: 'https://open.example.com' }, run).APP_URL).toBe('https://open.example.com')
  })

  it('lead phones in the network to the fronts, while the programs stay on this machine', () => {
    const lan = { appUrl: 'https://192.168.1.20:3443', sandboxUrl: 'https://192.168.1.20:3444', certFile: '/lan/certificate.pem' }
    const settings = settingsFrom({ APP_URL: 'https://open.example.com', APP_HOST: '0.0.0.0' }, { ...run, lan })
    expect(settings).toMatchObject({
      APP_HOST: '127.0.0.1',
      APP_URL: 'https://192.168.1.20:3443',
      JIKO_BASE_URL: 'http://127.0.0.1:4011',
      STRIPE_PAGES_URL: 'https://192.168.1.20:3444',
    })
    expect(sandboxSettings(settings).NODE_EXTRA_CA_CERTS).toBe('/lan/certificate.pem')
  })

  it('give the sandbox nothing that opens the vault or the database', () => {
    const names = Object.keys(sandboxSettings(settingsFrom({}, run)))
    expect(names).toContain('JIKO_SHARED_SECRET')
    for (const name of ['AUTH_SECRET', 'VAULT_KEYS', 'DATABASE_URL']) expect(names).not.toContain(name)
  })

  it('are all explained in .env.example', () => {
    const explained = Object.keys(parseEnv(fs.readFileSync(inRoot('.env.example'), 'utf8')))
    const missing = Object.keys(settingsFrom({}, run)).filter((name) => !explained.includes(name))
    expect(missing).toEqual(['NEXT_TELEMETRY_DISABLED', 'NODE_ENV'])
  })
})

describe('what is given', () => {
  it('is the environment before the file, and a blank is not given', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'foyer-')), '.env')
    fs.writeFileSync(file, 'PORT=3100\nSMTP_URL=smtp://mail.example\nJIKO_USERNAME=\n')
    const given = readGiven(file, { PORT: '3200', JIKO_PASSWORD: '  ' })
    expect(given).toEqual({ PORT: '3200', SMTP_URL: 'smtp://mail.example' })
  })

  it('must be a port where a port is wanted', () => {
    expect(portOf('PORT', {}, 3000)).toBe(3000)
    expect(() => portOf('PORT', { PORT: 'http' }, 3000)).toThrow('PORT must be a port')
    expect(() => portOf('PORT', { PORT: '70000' }, 3000)).toThrow('PORT must be a port')
  })
})

function isDecidedByTheRun(name) {
  return ['PORT', 'SANDBOX_PORT', 'SANDBOX_SMTP_PORT', 'NODE_ENV', 'NEXT_TELEMETRY_DISABLED'].includes(name)
}
