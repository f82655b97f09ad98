import { createHmac } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitApplication } from '../onboarding/submit-application'
import { readyToSend } from '../onboarding/test-applicant'
import { testWorld } from '../onboarding/test-world'
import { env } from '../env'
import { extendChain, hashOfEntry, hashOfHead, type Entry, type Head } from './chain'
import { evidenceMac } from './evidence-mac'
import { findEvidence } from './find-evidence'
import { verifyChain } from './verify-chain'

const world = testWorld()
let store: pg.Client
let applicationId: string
let entries: Entry[]
let head: Head

beforeAll(async () => {
  applicationId = (await readyToSend(world)).applicationId
  await submitApplication(applicationId)
  store = new pg.Client({ connectionString: env().DATABASE_URL })
  await store.connect()
  const whole = await findEvidence(applicationId)
  expect(whole.faults).toEqual([])
  entries = whole.entries
  head = whole.head!
  expect(entries.length).toBeGreaterThan(8)
})
afterAll(() => store.end())

/** Another value of the same type; a column of a type that is not here makes the test fail. */
const spoilt: Record<string, string> = {
  text: `? || 'x'`,
  integer: '? + 1000',
  uuid: 'gen_random_uuid()',
  'timestamp with time zone': `? + interval '1 millisecond'`,
}

/** What somebody does who may do everything in the store, and has no key: without the triggers. Undone afterwards. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  await store.query('begin; set local session_replication_role = replica')
  try {
    for (const statement of statements) expect((await store.query(statement)).rowCount, statement).not.toBe(0)
    const { rows } = await store.query(`select * from "EvidenceEntry" where ${ofHead()}`)
    const { rows: [end = null] } = await store.query(`select * from "EvidenceHead" where ${ofHead()}`)
    return verifyChain(await evidenceMac(), rows, end).map(({ fault }) => fault)
  } finally {
    await store.query('rollback')
  }
}

async function columnsOf(table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await store.query(
    'select column_name as name, data_type as type from information_schema.columns where table_name = $1', [table])
  return rows
}

function spoil(table: string, { name, type }: { name: string; type: string }, where: string): string {
  if (!spoilt[type]) throw new Error(`How does one spoil a column of type ${type}?`)
  return `update "${table}" set "${name}" = ${spoilt[type].replace('?', `"${name}"`)} where ${where}`
}

const row = (sequence: number) => `"applicationId" = '${applicationId}' and sequence = ${sequence}`
const everyRow = () => entries.map(({ sequence }) => sequence)
const ofHead = () => `"applicationId" = '${applicationId}'`
const columns = '"applicationId", kind, body, "happenedAt", "previousHash", hash'

/** Moves every entry after `last`, by way of numbers below zero: no two may have one number for a moment. */
const shift = (last: number, by: 1 | -1) => [
  `update "EvidenceEntry" set sequence = -sequence where ${ofHead()} and sequence > ${last}`,
  `update "EvidenceEntry" set sequence = -sequence + ${by} where ${ofHead()} and sequence < 0`,
]

/** Statements that leave no fault behind. */
async function unnoticed(attempts: string[][]): Promise<string[][]> {
  const missed = []
  for (const attempt of attempts) if ((await faultsAfter(...attempt)).length === 0) missed.push(attempt)
  return missed
}

describe('somebody with the store and without a key', () => {
  it('changes no column of any entry unnoticed', async () => {
    const every = await columnsOf('EvidenceEntry')
    expect(every.length).toBeGreaterThanOrEqual(7)
    expect(await unnoticed(everyRow().flatMap((sequence) => every.map((one) => [spoil('EvidenceEntry', one, row(sequence))])))).toEqual([])
  })

  it('removes no entry unnoticed, with or without closing the gap', async () => {
    const remove = (sequence: number) => `delete from "EvidenceEntry" where ${row(sequence)}`
    expect(await unnoticed(everyRow().map((sequence) => [remove(sequence)]))).toEqual([])
    expect(await unnoticed(everyRow().slice(0, -1).map((sequence) => [remove(sequence), ...shift(sequence, -1)]))).toEqual([])
  })

  it('swaps no two entries unnoticed', async () => {
    const move = (from: number, to: number) => `update "EvidenceEntry" set sequence = ${to} where ${row(from)}`
    const pairs = everyRow().flatMap((one) => everyRow().filter((other) => other > one).map((other) => [one, other] as const))
    expect(await unnoticed(pairs.map(([one, other]) => [move(one, -1), move(other, one), move(-1, other)]))).toEqual([])
  })

  it('puts no entry in between, before or behind unnoticed', async () => {
    const copy = (from: number, to: number) =>
      `insert into "EvidenceEntry" (sequence, ${columns}) select ${to}, ${columns} from "EvidenceEntry" where ${row(from)}`
    const places = everyRow().map((at) => [...shift(at - 1, 1), copy(at + 1, at)])
    expect(await unnoticed([...places, [copy(entries.length, entries.length + 1)]])).toEqual([])
  })

  it('neither changes nor removes the head unnoticed', async () => {
    const every = await columnsOf('EvidenceHead')
    expect(await unnoticed([...every.map((one) => [spoil('EvidenceHead', one, ofHead())]), [`delete from "EvidenceHead" where ${ofHead()}`]])).toEqual([])
  })

  it('cuts off no end unnoticed, even with a head that fits what is left', async () => {
    const cut = (last: number) => `delete from "EvidenceEntry" where ${ofHead()} and sequence > ${last}`
    const turnBack = ({ sequence, hash }: Entry, ownHash: string) =>
      `update "EvidenceHead" set sequence = ${sequence}, "lastHash" = '${hash}', hash = '${ownHash}' where ${ofHead()}`
    const ends = entries.slice(0, -1)
    expect(await unnoticed([0, ...ends.map(({ sequence }) => sequence)].map((last) => [cut(last)]))).toEqual([])
    expect(await unnoticed(ends.map((last) => [cut(last.sequence), turnBack(last, head.hash)]))).toEqual([])
    expect(await unnoticed(ends.map((last) => [cut(last.sequence), turnBack(last, last.hash)]))).toEqual([])
  })

  it('forges no chain, however well linked', async () => {
    const mac = (text: string) => createHmac('sha256', 'a guess').update(text).digest('base64url')
    const { entries: [forged], head: end } = extendChain(mac, applicationId, head, [{ kind: 'deletion-asked' }], new Date())
    const { sequence, kind, body, happenedAt, previousHash, hash } = forged!
    const add = `insert into "EvidenceEntry" (sequence, ${columns}) values (${sequence}, '${applicationId}', '${kind}', '${body}', '${happenedAt.toISOString()}', '${previousHash}', '${hash}')`
    const moveOn = `update "EvidenceHead" set sequence = ${sequence}, "lastHash" = '${hash}', hash = '${end.hash}' where ${ofHead()}`
    expect(await faultsAfter(add, moveOn)).toEqual(['entry-changed', 'head-changed'])
    expect(hashOfHead(mac, head)).not.toBe(head.hash)
    expect(hashOfEntry(mac, entries[0]!)).not.toBe(entries[0]!.hash)
  })
})

describe('the store itself', () => {
  it.each([
    ['an entry is changed', () => `update "EvidenceEntry" set kind = kind where ${row(1)}`],
    ['an entry is removed', () => `delete from "EvidenceEntry" where ${row(1)}`],
    ['the entries are emptied', () => 'truncate "EvidenceEntry"'],
    ['a head is removed', () => `delete from "EvidenceHead" where ${ofHead()}`],
    ['a head is turned back', () => `update "EvidenceHead" set sequence = sequence - 1 where ${ofHead()}`],
    ['a head is given away', () => `update "EvidenceHead" set "applicationId" = gen_random_uuid(), sequence = sequence + 1 where ${ofHead()}`],
    ['the heads are emptied', () => 'truncate "EvidenceHead"'],
    ['two entries take one place', () => `insert into "EvidenceEntry" select * from "EvidenceEntry" where ${row(1)}`],
  ])('refuses that %s', async (_, statement) => {
    await expect(store.query(statement())).rejects.toThrow(/Evidence is never changed|duplicate key/)
    expect((await findEvidence(applicationId)).faults).toEqual([])
  })

  it('keeps evidence when the person and the application are gone', async () => {
    const somebody = await readyToSend(world)
    await store.query('delete from "Applicant" where id = $1', [somebody.applicantId])
    const { faults, entries } = await findEvidence(somebody.applicationId)
    expect(faults).toEqual([])
    expect(entries.length).toBeGreaterThan(4)
  })
})
