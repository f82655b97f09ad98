import fc from 'fast-check'
import { Counts } from './counts'
import { Line } from './line'
import { isPost, post, type Post } from './post'
import { setScene, type World } from './scene'
import { send, type Sent } from './send'

/** One way in which requests to one address fail, with the first that did. */
export type Finding = Sent & { target: string; times: number; seed: number; index: number }

const lanes = 8
/** People wear out: codes are used up, documents are given. A new troupe comes after so many. */
const requestsPerTroupe = 1000

/** Sends generated requests, eight at a time, until so many of them were posts, and counts what came of them. */
export async function runFuzz(world: World, { posts, seed }: { posts: number; seed: number }, say: (line: string) => void) {
  const counts = new Counts()
  const findings = new Map<string, Finding>()
  const startedAt = performance.now()
  let askingMs = 0
  let roundSeed = seed
  for (let left = posts; left > 0; roundSeed = (roundSeed + 1) | 0) {
    const scene = await setScene(world)
    const drawn = upToPost(left, fc.sample(post, { seed: roundSeed, numRuns: requestsPerTroupe }))
    left -= drawn.filter(isPost).length
    const roundStartedAt = performance.now()
    await eachInLanes(world, drawn, async (line, one, index) => {
      const sent = await send(world, line, scene, one, counts)
      const finding = { ...sent, target: one.target.name, times: 1, seed: roundSeed, index }
      if (sent.fault !== null && isNew(findings, finding)) say(`✖ ${nameOf(finding)} (seed ${roundSeed}, number ${index})`)
    })
    askingMs += performance.now() - roundStartedAt
    say(`${posts - left} posts among ${counts.total} requests, ${perSecond(counts, askingMs)} a second, ${findings.size} kinds of fault`)
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  return { counts, findings: [...findings.values()], seconds, perSecond: perSecond(counts, askingMs) }
}

/** These requests up to the last post that is wanted. */
function upToPost(last: number, drawn: Post[]): Post[] {
  let seen = 0
  const end = drawn.findIndex((one) => isPost(one) && ++seen === last)
  return end < 0 ? drawn : drawn.slice(0, end + 1)
}

/** Counts it; answers whether it is the first of its kind. */
function isNew(findings: Map<string, Finding>, finding: Finding): boolean {
  const known = findings.get(nameOf(finding))
  if (known) known.times += 1
  else findings.set(nameOf(finding), finding)
  return !known
}

/** What is wrong with which answer. */
export const nameOf = ({ fault, target, status }: Finding) => `${fault}: ${target} ${status}`

function perSecond({ total }: Counts, ms: number): number {
  return Math.round(total / (ms / 1000))
}

async function eachInLanes(world: World, posts: Post[], ask: (line: Line, one: Post, index: number) => Promise<void>) {
  const waiting = posts.entries()
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      const line = new Line(world.port)
      for (const [index, one] of waiting) await ask(line, one, index)
      line.close()
    }),
  )
}
