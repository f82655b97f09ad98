import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { applyMigrations } from './apply-migrations.mjs'
import { administer } from './open-database.mjs'
import { openCluster } from './postgres/cluster.mjs'
import { urlOf } from './test-cluster.mjs'

const lookMs = 100

/**
 * A database of its own, with all migrations, in a PostgreSQL that is started again whenever it does not answer, as
 * whoever keeps a database running does.
 * @param {{ cluster: string, name: string, options: string[] }} database `cluster` is its folder's name
 * @param {(mishap: string) => void} onMishap
 * @returns {Promise<{ url: string, pidFile: string, close: () => Promise<void> }>} `pidFile` is PostgreSQL's own
 */
export async function keepDatabaseRunning({ cluster: folder, name, options }, onMishap) {
  const open = () => openCluster(folder, { options })
  const cluster = await open()
  const adminUrl = cluster.urlOf('postgres')
  await administer(adminUrl, `drop database if exists ${name} with (force)`)
  await administer(adminUrl, `create database ${name}`)
  const url = urlOf(adminUrl, name)
  await applyMigrations(url)

  let isStopping = false
  const watching = (async () => {
    while (!isStopping) {
      await wait(lookMs)
      const isThere = await administer(adminUrl, 'select 1').then(() => true, () => false)
      if (isThere || isStopping) continue
      // What its processes still hold keeps a new one from starting, for a moment.
      const again = await open().catch(() => null)
      if (again && again.urlOf('postgres') !== adminUrl) onMishap('PostgreSQL came back elsewhere')
    }
  })()
  return {
    url,
    pidFile: path.join(cluster.folder, 'data', 'postmaster.pid'),
    async close() {
      isStopping = true
      await watching
      await administer(adminUrl, `drop database if exists ${name} with (force)`)
      await cluster.close()
    },
  }
}
