import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { codePolicy } from '../domain/code-policy'
import { confirmSignInCode } from './confirm-sign-in-code'
import { knownBrowserToken } from './known-browser'
import { sendSignInCode } from './send-sign-in-code'
import { codeFor, newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const program = fileURLToPath(new URL('test-guesser.ts', import.meta.url))
const patienceMs = 60_000

const world = testWorld({ TEXTS_PER_DAY_MAX: '7', TEXTS_PER_PREFIX_PER_DAY_MAX: '4', CODE_SENDS_PER_IP_PER_HOUR_MAX: '1000' })

let settings: NodeJS.ProcessEnv
beforeAll(() => {
  settings = { ...process.env }
})

/** What came of an order that several processes carry out at once. */
async function inProcesses(orders: object[]): Promise<string[]> {
  const children = orders.map(() => fork(program, { execArgv: ['--import', 'tsx'], env: settings }))
  try {
    await Promise.all(children.map(heard))
    children.forEach((child, place) => child.send(orders[place]!))
    return ((await Promise.all(children.map(heard))) as string[][]).flat()
  } finally {
    for (const child of children) child.kill()
  }
}

/** What a process says next; fails when it ends instead. */
async function heard(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('A process has ended without a word')))
  return (await Promise.race([once(child, 'message'), ended]))[0]
}

/** Of guesses that stop with a code's last try, these were compared. */
const compared = (outcomes: string[]) => outcomes.filter((outcome) => outcome === 'code-wrong' || outcome === 'too-many-attempts')

describe('the most clever guesser within the limits', () => {
  it('compares so few codes a day, from several processes at once, that it is hopeless', { timeout: patienceMs }, async () => {
    const email = newAddress()
    const order = { do: 'guess', email, asHolder: false, codes: 4 }
    const outcomes = await inProcesses([order, order, order])
    expect(compared(outcomes)).toHaveLength(codePolicy.wrongPerAddressPerDayMax)
    expect(outcomes).not.toContain('in')

    // Not even a stolen browser gives more than the policy reckons with.
    const more = await inProcesses([{ ...order, asHolder: true }, order])
    expect(compared(more)).toHaveLength(codePolicy.wrongByHolderPerDayMax)
  })

  it('keeps nobody out who has signed in before, in the browser where they did', { timeout: patienceMs }, async () => {
    const email = newAddress()
    await signIn(world, email)
    await inProcesses([{ do: 'guess', email, asHolder: false, codes: 12 }])
    const longAgo = new Date(Date.now() - codePolicy.knownBrowserLifetimeMs)
    const others = [undefined, 'x', await knownBrowserToken(newAddress()), await knownBrowserToken(email, longAgo)]
    for (const token of others) expect((await sendSignInCode(email, 'en', origin, token)).refused).toBe('too-many-codes')

    const sent = await sendSignInCode(email, 'en', origin, await knownBrowserToken(email))
    if (sent.refused !== null) throw new Error(sent.refused)
    expect((await confirmSignInCode(sent.value.challengeId, await codeFor(world, email))).refused).toBeNull()
  })
})

describe('texts that somebody asks for to be paid for them', () => {
  it('stop at the block of numbers, and at the whole day, in all processes together', { timeout: patienceMs }, async () => {
    const people = await Promise.all([signIn(world, newAddress()), signIn(world, newAddress())])
    const applicantIds = people.map(({ applicantId }) => applicantId)
    const block = (prefix: string) => Array.from({ length: 6 }, (_, one) => `${prefix}${4000 + one}`)

    const sameBlock = { do: 'text', phones: block('+1415620'), applicantIds }
    const first = await inProcesses([sameBlock, { ...sameBlock, phones: block('+1415620').map((phone) => phone.replace(/4(\d{3})$/, '5$1')) }])
    expect(first.filter((outcome) => outcome === 'sent')).toHaveLength(4)
    expect(first.filter((outcome) => outcome === 'texts-paused').length).toBeGreaterThan(0)

    const others = [signIn(world, newAddress()), signIn(world, newAddress())]
    const otherIds = (await Promise.all(others)).map(({ applicantId }) => applicantId)
    const second = await inProcesses([
      { do: 'text', phones: block('+1415621').slice(0, 3), applicantIds: otherIds },
      { do: 'text', phones: block('+1415622').slice(0, 3), applicantIds: otherIds },
    ])
    expect(second.filter((outcome) => outcome === 'sent')).toHaveLength(3)
    expect(second.filter((outcome) => outcome === 'texts-paused')).toHaveLength(3)
  })
})
