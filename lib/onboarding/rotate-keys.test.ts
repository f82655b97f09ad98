import { Logger, runOnce } from 'graphile-worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { askForRotation, countByKey, readRotation } from '@/scripts/vault-store.mjs'
import { Prisma } from '../db/generated/client'
import { db } from '../db/prisma'
import { financesStep } from '../domain/steps/finances'
import { nameStep } from '../domain/steps/name'
import { env } from '../env'
import { openQueueConnections } from '../jobs/queue-connections'
import { tasks } from '../upkeep/tasks'
import { openBytes } from '../vault/seal'
import { sealTheOldWay } from '../vault/test-people'
import { requireDeviceKey } from './device-key'
import { openUpload } from './open-upload'
import { rotateKeys } from './rotate-keys'
import { findAnswer, saveAnswer } from './save-answer'
import { isSealedByRing, sealedColumns } from './sealed-columns'
import { askedForAddress, newAddress, readyToSend, signIn } from './test-applicant'
import { testWorld } from './test-world'
import { addPart, findUpload } from './upload-parts'

const old = { name: 'old', secret: new Uint8Array(32).fill(1) }
const fresh = { name: 'fresh', secret: new Uint8Array(32).fill(2) }
const asSetting = ({ name, secret }: typeof old) => `${name}:${Buffer.from(secret).toString('base64')}`
const global = globalThis as typeof globalThis & { foyerDataKeys?: unknown; foyerDigestKeys?: unknown }

const world = testWorld({ VAULT_KEYS: asSetting(old) })

/** Every process starts anew with these keys. */
function restartWith(...keys: (typeof old)[]) {
  env().VAULT_KEYS.splice(0, Infinity, ...keys)
  global.foyerDataKeys = global.foyerDigestKeys = undefined
}

type Value = { at: string; row: string; sealed: Uint8Array<ArrayBuffer> }

async function everyValue<Result>(visit: (table: string, column: string, value: Value) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const { table, column, row } of sealedColumns) {
    const [from, sealed] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    const values = await db().$queryRaw<Value[]>`
      select ctid::text as at, ${row} as row, ${sealed} as sealed from ${from} where ${sealed} is not null`
    for (const value of values) results.push(await visit(table, column, value))
  }
  return results
}

const openAll = () => everyValue((table, column, { row, sealed }) => openBytes(sealed, { table, column, row }))

/** Puts everything back as it was sealed before there were data keys, and takes these away. */
async function goBackInTime() {
  await everyValue(async (table, column, { at, row, sealed }) => {
    const text = Buffer.from(await openBytes(sealed, { table, column, row })).toString('utf8')
    const before = sealTheOldWay(text, { table, column, row }, old)
    const [into, name] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    await db().$executeRaw`update ${into} set ${name} = ${before} where ctid = ${at}::tid`
  })
  await db().dataKey.deleteMany({ where: { NOT: { name: { startsWith: 'digest/' } } } })
}

async function countSealedByRing(): Promise<number> {
  const counts = await Promise.all(sealedColumns.map(async ({ table, column }) => {
    const [{ count }] = await db().$queryRaw<[{ count: number }]>`
      select count(*)::int as count from ${Prisma.raw(`"${table}"`)} where ${isSealedByRing(Prisma.raw(`"${column}"`))}`
    return count
  }))
  return counts.reduce((sum, count) => sum + count, 0)
}

const wrappers = async () => [...new Set((await db().dataKey.findMany()).map(({ wrappedBy }) => wrappedBy))]

describe('rotating the keys', () => {
  let people: { email: string; applicationId: string }[]

  beforeAll(async () => {
    people = [await readyToSend(world), await readyToSend(world)]
    const asked = await askedForAddress(world)
    await requireDeviceKey(asked.applicationId)
    const text = Buffer.from('a part of a picture')
    const upload = { id: crypto.randomUUID(), kind: 'address-proof', scope: null, sizeBytes: 100 }
    await openUpload(asked.applicationId, upload)
    await addPart((await findUpload(asked.applicationId, upload.id))!, text)
    people.push(asked)
  }, 60_000)

  it('brings what the ring itself had sealed under data keys, and all of them under the newest key', async () => {
    await goBackInTime()
    const before = await countSealedByRing()
    expect(before).toBeGreaterThan(20)
    restartWith(fresh, old)
    await rotateKeys()
    expect(await countSealedByRing()).toBe(0)
    expect(await wrappers()).toEqual(['fresh'])

    restartWith(fresh)
    expect(await openAll()).toHaveLength(before)
    for (const { email, applicationId } of people) {
      expect((await signIn(world, email)).applicationId).toBe(applicationId)
      expect(await findAnswer(applicationId, nameStep)).toMatchObject({ lastName: 'Núñez' })
    }
  })

  it('runs while people answer, come and are asked for, and loses nothing of theirs', async () => {
    await goBackInTime()
    restartWith(fresh, old)
    const [{ applicationId }] = people as [(typeof people)[number]]
    let isRotated = false
    const answering = (async () => {
      let saved = 0
      for (; !isRotated || saved < 20; saved += 1) {
        await saveAnswer(applicationId, nameStep, { firstName: 'Ana', middleName: '', lastName: `Soto ${saved}` })
        expect(await findAnswer(applicationId, nameStep)).toMatchObject({ lastName: `Soto ${saved}` })
        expect(await findAnswer(applicationId, financesStep)).toMatchObject({ occupation: 'Nurse' })
      }
      return saved
    })()
    const coming = Promise.all(Array.from({ length: 5 }, () => signIn(world, newAddress())))
    await Promise.all([rotateKeys(), rotateKeys()])
    isRotated = true
    const [saved, newcomers] = await Promise.all([answering, coming])
    expect(newcomers).toHaveLength(5)

    restartWith(fresh)
    await openAll()
    expect(await findAnswer(applicationId, nameStep)).toMatchObject({ lastName: `Soto ${saved - 1}` })
  })

  it('is asked for and followed by a command that has no key', async () => {
    await goBackInTime()
    restartWith(fresh, old)
    const url = env().DATABASE_URL
    const before = await countByKey(url)
    expect(before).toEqual([expect.objectContaining({ key: 'fresh', values: 0 }), { key: 'old', dataKeys: 0, values: await countSealedByRing() }])
    await askForRotation(url)
    expect(await readRotation(url)).toBe('waiting')

    const pool = openQueueConnections()
    await runOnce({ pgPool: pool, taskList: { 'rotate-keys': () => tasks['rotate-keys']!({}) }, noHandleSignals: true, logger: new Logger(() => () => {}) })
    await pool.end()
    expect(await readRotation(url)).toBe('done')
    expect(await countByKey(url)).toEqual([{ key: 'fresh', dataKeys: await db().dataKey.count(), values: 0 }])
  })

  it('that was killed half way is taken up by the next, and everything opens in between', async () => {
    await goBackInTime()
    restartWith(fresh, old)
    const [first] = await db().answer.findMany({ take: 1 })
    // As far as one that had just begun: one answer is sealed anew, with a key that is wrapped by the newest.
    await saveAnswer(first!.applicationId, nameStep, { firstName: 'Ana', middleName: '', lastName: 'Soto' })
    const values = (await openAll()).length
    await rotateKeys()
    await rotateKeys()
    restartWith(fresh)
    expect(await openAll()).toHaveLength(values)
  })
})
