import { randomInt } from 'node:crypto'
import path from 'node:path'
import { errorWords } from '@/lib/words/errors'
import { watch } from './canary/browser'
import { canariesIn, canaryOf, type Canary } from './canary/dresses'
import { searchFiles } from './canary/search-files'
import { filesOfStore, searchTables, turnBitOf } from './canary/store'
import { letDocumentsTryAgain } from './clock'
import { e164Of, type Person } from './person'
import { photoOfCard } from './pictures'
import { sandbox } from './sandbox'
import { chooses, expectFiledOnce, shows } from './show'
import { expect, test } from './story'

/** It changes the one sandbox that all stories share, and looks at the one store: it runs alone. */
test.afterEach(() => sandbox.removeFaults())

const root = path.join(import.meta.dirname, '..')
const pieceBytes = 24
/** How every PNG begins: what is made of a document for Jiko is one, and nothing else here is. */
const pngHead = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** The number, the birth date and the address as people and machines write them, and pieces of the picture. */
function canariesOf({ ssn, birthDate, address }: Person, picture: Buffer): Canary[] {
  const { month, day, year } = birthDate
  const pieces = [0.3, 0.5, 0.8].map((part) => picture.subarray(Math.floor(picture.length * part)).subarray(0, pieceBytes))
  return [
    canaryOf('number', [ssn, ssn.replaceAll('-', ''), ssn.replaceAll('-', ' ')]),
    canaryOf('birth date', [
      [year, month.padStart(2, '0'), day].join('-'),
      [year, month.padStart(2, '0'), day].join(''),
      [month, day, year].join('/'),
      [month.padStart(2, '0'), day, year].join('/'),
      `"month":"${month}","day":"${day}","year":"${year}"`,
    ]),
    canaryOf('address', [address.street, address.city]),
    canaryOf('document', pieces),
    canaryOf('picture', [pngHead]),
  ]
}

/** A vendor that is in trouble often says all that it was told. */
function echo({ ssn, address, birthDate }: Person) {
  const input = { ssn, number: ssn.replaceAll('-', ''), street: address.street, born: `${birthDate.year}-07-23` }
  const detail = [{ loc: ['body', 'address', 'postal_code'], msg: `Not good: ${JSON.stringify(input)}`, type: 'value_error', input }]
  return JSON.stringify({ detail })
}

test('what a person told us lies nowhere in the open, whatever goes wrong on the way', async ({ applicant, page, context, person }) => {
  test.setTimeout(240_000)
  const startedAt = new Date()
  const picture = await photoOfCard({ seed: randomInt(10_000), width: 1700, height: 1275 })
  person.ssn = `232-${randomInt(10, 99)}-${randomInt(1000, 9999)}`
  person.birthDate = { month: '7', day: '23', year: '1961' }
  person.address = { ...person.address, street: '7391 Xochimilco Quarry Rd', city: 'Villa Quetzaltenango' }
  const canaries = canariesOf(person, picture)
  const browser = await watch(context, canaries)
  const creating = { method: 'POST', path: '^/api/v1/applications/$' }

  await applicant.answersEverythingUpTo('identification')
  await test.step('nonsense, and a page that fails', async () => {
    const good = person.ssn
    person.ssn = `${good}-1`
    await applicant.tries('identification')
    await expect(applicant.problems.first()).toBeVisible()
    person.ssn = good
    await applicant.answers('identification', 'finances', 'identity-check')
    await turnBitOf('address')
    await applicant.opens('address')
    await applicant.sees(errorWords[applicant.language].trouble.title)
    await turnBitOf('address')
    await page.goto('/status/%00/no/such/page')
  })

  await test.step('a bank that says all that it was told', async () => {
    await applicant.opens('review')
    await sandbox.addFault({ match: creating, kind: 'status', status: 422, body: echo(person), count: 1 })
    await applicant.goesOnFrom('review')
    await applicant.seesStep('address')
    person.address.postalCode = '94110'
    await applicant.answers('address')
    await sandbox.addFault({ match: creating, kind: 'status', status: 500, body: echo(person), contentType: 'text/html' })
    await applicant.sends()
    await expect(page.getByText(applicant.words.status.onItsWay)).toBeVisible()
    expect(await searchTables(canaries), 'tables while jobs wait').toEqual([])
    await sandbox.removeFaults()
    await expect(applicant.heading).toHaveText(applicant.words.status.stages.documents.title, { timeout: 90_000 })
  })

  await test.step('a document that does not arrive at once', async () => {
    await sandbox.addFault({ match: { method: 'POST', path: '/documents' }, kind: 'status', status: 500, body: echo(person), count: 1 })
    await page.getByRole('link', { name: applicant.words.status.seeDocuments }).click()
    await chooses(applicant, 'address-proof')
    await shows(applicant, 'address-proof', picture)
    await expect.poll(async () => (await sandbox.faults())[0]?.timesHappened, { timeout: 30_000 }).toBe(1)
    expect(await searchTables(canaries), 'tables while a picture waits').toEqual([])
    await letDocumentsTryAgain()
    await applicant.seesStage('approved')
    await expectFiledOnce(applicant, 'ADDRESS_VERIFICATION')
  })

  const { hits, answers, unread } = await browser.found()
  expect(hits, 'the browser').toEqual([])
  expect(answers).toBeGreaterThan(50)
  expect(unread, 'answers that were gone before they were read').toEqual([])
  const letters = [...(await sandbox.messagesTo(person.email)), ...(await sandbox.messagesTo(e164Of(person)))]
  expect(letters.flatMap((letter) => canariesIn(Buffer.from(JSON.stringify(letter)), canaries)), 'letters and texts').toEqual([])
  expect(await searchTables(canaries), 'tables').toEqual([])
  let bytes = 0
  for (const place of [...(await filesOfStore()), ...['.foyer/logs', '.next/server', '.next/cache'].map((folder) => path.join(root, folder))]) {
    const searched = await searchFiles(place, startedAt, canaries)
    expect(searched.hits, place).toEqual([])
    bytes += searched.bytes
  }
  expect(bytes, 'read of the database, its log of changes and the logs').toBeGreaterThan(10_000_000)
})
