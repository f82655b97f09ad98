import fs from 'node:fs'
import { applyMigrations } from './apply-migrations.mjs'
import { withLock } from './lease.mjs'
import { administer } from './open-database.mjs'
import { foyerFolder, root } from './paths.mjs'
import { openCluster } from './postgres/cluster.mjs'
import { hashOf } from './source-hash.mjs'

/** What is lost when the machine loses power is of no worth in a test; speed is. */
const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/**
 * The tests' own PostgreSQL, never the one of `npm start`, with a template database that has all
 * migrations. A new set of migrations makes a new template. TEST_DATABASE_URL replaces the server: the
 * account it names must be allowed to create databases.
 * @param {{ name?: string, options?: string[] }} [settings] another server than the tests', as `openCluster` has them
 * @returns {Promise<{ adminUrl: string, template: string, close: () => Promise<void> }>}
 */
export async function openTestCluster({ name = 'test-postgres', options = quick } = {}) {
  const { adminUrl, close } = await openServer(name, options)
  const template = `foyer_template_${hashOf(root, ['prisma/migrations']).slice(0, 12)}`
  try {
    fs.mkdirSync(foyerFolder, { recursive: true })
    await withLock(`${foyerFolder}/template.lock`, () => createTemplate(adminUrl, template))
  } catch (error) {
    await close()
    throw error
  }
  return { adminUrl, template, close }
}

/** Made under another name and renamed when it is whole; from then on nobody connects to it, as copying demands. */
async function createTemplate(adminUrl, template) {
  const draft = `${template}_new`
  const [found] = await administer(adminUrl, `select from pg_database where datname = '${template}'`)
  if (found) return
  await administer(adminUrl, `drop database if exists ${draft} with (force)`)
  await administer(adminUrl, `create database ${draft}`)
  await applyMigrations(urlOf(adminUrl, draft))
  await administer(adminUrl, `alter database ${draft} rename to ${template}`)
}

/**
 * Drops the templates of other sets of migrations.
 * @param {{ adminUrl: string, template: string }} cluster
 */
export async function dropOtherTemplates({ adminUrl, template }) {
  const others = `select datname from pg_database where datname like 'foyer\\_template\\_%' and datname <> '${template}'`
  for (const { datname } of await administer(adminUrl, others)) {
    await administer(adminUrl, `drop database if exists ${datname} with (force)`)
  }
}

async function openServer(name, options) {
  const givenUrl = process.env.TEST_DATABASE_URL
  if (givenUrl) return { adminUrl: givenUrl, close: async () => {} }
  const cluster = await openCluster(name, { options })
  return { adminUrl: cluster.urlOf('postgres'), close: cluster.close }
}

/** The same server, another database. */
export function urlOf(adminUrl, name) {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}
