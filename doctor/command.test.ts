import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPatient } from './test-patient'

const patient = testPatient()
const folder = mkdtempSync(path.join(os.tmpdir(), 'foyer-doctor-'))
const authority = path.join(folder, 'authority.pem')

beforeAll(() => writeFileSync(authority, patient.certificate().cert))
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { code: number; text: string }

/** The program itself, as `npm run doctor` starts it; with these settings instead of the world's. */
function doctor(wishes: string[], changes: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: patient.storeUrl(), NODE_EXTRA_CA_CERTS: authority, FORCE_COLOR: '', ...changes }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'doctor/main.ts', ...wishes], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
    )
  })
}

const secrets = () =>
  ['AUTH_SECRET', 'VAULT_KEYS', 'JIKO_PASSWORD', 'JIKO_SHARED_SECRET', 'JIKO_WEBHOOK_SECRETS', 'STRIPE_SECRET_KEY']
    .concat('STRIPE_WEBHOOK_SECRET', 'TWILIO_AUTH_TOKEN', 'PARTNER_EVENT_SECRETS')
    .map((name) => process.env[name]!)
    .concat(new URL(patient.storeUrl()).password)

describe('the command', () => {
  it('ends well where nothing is ✖, says so last, and prints no secret', async () => {
    const { code, text } = await doctor(['--trial'])
    expect(text).toMatch(/\n\d+ of \d\d need attention: 0 not ready \(✖\), \d+ to look at \(!\)\.\n$/)
    expect(code).toBe(0)
    expect(text).toContain('✔ ready')
    expect(text).not.toContain('\u001b[')
    for (const secret of secrets()) expect(text).not.toContain(secret)
  })

  it('ends badly where something is, tells what to do, and prints no secret', async () => {
    const { code, text } = await doctor(['--trial'], { JIKO_PASSWORD: 'hunter2-hunter2', SMTP_URL: 'smtp://a:hunter2@127.0.0.1:1' })
    expect(code).toBe(1)
    expect(text).toMatch(/✖ not ready {2}Login +the name or the password is wrong\n {4}→ Look at JIKO_USERNAME/)
    expect(text).toMatch(/✖ not ready {2}Token +could not be looked at\n {4}→ First mend jiko\.login/)
    expect(text).not.toContain('hunter2')
    for (const secret of secrets()) expect(text).not.toContain(secret)
  })

  it('names every setting that is missing, when nothing else can be looked at', async () => {
    const { code, text } = await doctor([], { DATABASE_URL: '', AUTH_SECRET: 'hunter2' })
    expect(code).toBe(1)
    expect(text).toContain('DATABASE_URL is missing')
    expect(text).toContain('AUTH_SECRET must have at least 32 characters')
    expect(text).toContain('not looked at')
    expect(text).not.toContain('hunter2')
  })

  it('says what it left out, when it stays offline', async () => {
    const { code, text } = await doctor(['--trial', '--offline'], { JIKO_PASSWORD: 'another' })
    expect(code).toBe(0)
    expect(text).toMatch(/Left out, as --offline asked: Database, Migrations, Queue, Jiko, .*Events to the partner\.\n/)
  })

  it('tells programs the same', async () => {
    const { code, text } = await doctor(['--json'])
    const { summary, groups } = JSON.parse(text)
    expect(code).toBe(1)
    expect(summary.notReady).toBeGreaterThan(0)
    const lines = groups.flatMap((group: { lines: { id: string; standing: string }[] }) => group.lines)
    expect(lines.find(({ id }: { id: string }) => id === 'settings.production')).toMatchObject({ standing: 'not-ready' })
  })
})
