import fs from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { nextFreePort } from './free-port.mjs'
import { lanSettings } from './lan/open-lan.mjs'
import { foyerFolder } from './paths.mjs'

/**
 * What somebody has set: the environment, then a .env file. A name without a value counts as not set, so
 * that a copy of .env.example changes nothing.
 * @param {string} file @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function readGiven(file, env) {
  const fromFile = fs.existsSync(file) ? parseEnv(fs.readFileSync(file, 'utf8')) : {}
  return { ...withoutBlanks(fromFile), ...withoutBlanks(env) }
}

/** @param {Record<string, string | undefined>} env */
function withoutBlanks(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
}

/** The three ports of a run, each the wanted one or the next that is free. */
export async function choosePorts(given, firstPorts = { app: 3000, sandbox: 4010, smtp: 2525 }) {
  const host = given.APP_HOST
  const app = await nextFreePort(portOf('PORT', given, firstPorts.app), { host })
  const sandbox = await nextFreePort(portOf('SANDBOX_PORT', given, firstPorts.sandbox), { except: [app] })
  const smtp = await nextFreePort(portOf('SANDBOX_SMTP_PORT', given, firstPorts.smtp), { except: [app, sandbox] })
  return { app, sandbox, smtp }
}

export function portOf(name, given, otherwise) {
  const port = Number(given[name] ?? otherwise)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name} must be a port, 1 to 65535`)
  return port
}

/**
 * Every setting of app and sandbox. What is given wins, one by one; the rest points at the sandbox of this
 * run. Only the ports come from `ports`, for a wanted one may have been taken.
 * @param {Record<string, string>} given
 * @param {object} run
 * @param {Record<string, string>} run.secrets
 * @param {{ app: number, sandbox: number, smtp: number }} run.ports
 * @param {string} run.databaseUrl
 * @param {boolean} [run.isDev]
 * @param {{ appUrl: string, sandboxUrl: string, certFile: string } | null} [run.lan] where phones reach them
 * @returns {Record<string, string>}
 */
export function settingsFrom(given, { secrets, ports, databaseUrl, isDev = false, lan = null }) {
  const sandboxUrl = `http://127.0.0.1:${ports.sandbox}`
  return {
    APP_HOST: '127.0.0.1',
    APP_URL: `http://localhost:${ports.app}`,
    // Everybody who tries the app here comes from one address.
    CODE_SENDS_PER_IP_PER_HOUR_MAX: '100000',
    TEXTS_PER_DAY_MAX: '100000',
    TEXTS_PER_PREFIX_PER_DAY_MAX: '100000',
    DATABASE_URL: databaseUrl,
    EMAIL_FROM: 'Foyer <hello@foyer.example>',
    IDENTITY_VENDOR: 'stripe',
    JIKO_BASE_URL: sandboxUrl,
    JIKO_USERNAME: 'foyer',
    // What only the sandbox has agreed to.
    ...(given.SANDBOX !== 'off' && {
      JIKO_COUNTERPARTIES_API: 'v2',
      JIKO_POCKET_OPENING: 'on',
      JIKO_PARTNER_ACCOUNT_ID: '0f0e0d0c-0b0a-4908-8706-050403020100',
    }),
    // Without a sandbox nobody is told, unless somebody says whom.
    ...(given.SANDBOX !== 'off' && { PARTNER_EVENT_URLS: `${sandboxUrl}/partner/events` }),
    SANDBOX_DATA: path.join(foyerFolder, 'sandbox'),
    STRIPE_BASE_URL: sandboxUrl,
    STRIPE_PAGES_URL: lan?.sandboxUrl ?? sandboxUrl,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000f0e500',
    TWILIO_BASE_URL: sandboxUrl,
    TWILIO_FROM: '+15005550006',
    ...secrets,
    ...given,
    ...(lan && lanSettings(lan)),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: isDev ? 'development' : 'production',
    PORT: String(ports.app),
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
  }
}

/** Settings that the sandbox has no business knowing: it plays the world outside. */
const ofTheAppAlone = ['AUTH_SECRET', 'VAULT_KEYS', 'DATABASE_URL']

/** @param {Record<string, string>} settings */
export function sandboxSettings(settings) {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !ofTheAppAlone.includes(name)))
}
