import fc from 'fast-check'
import { drawPicture } from '../draw-picture'
import { Counts } from './counts'
import { judge, type Fault } from './judge'
import { Line } from './line'
import { readForms, type PageForm } from './page-forms'
import { post, type Post } from './post'
import { targets } from './targets'
import { assembleTroupe, beginSession, sessionCookie, type Caller } from './troupe'
import { writeRequest } from './write-request'

export type World = { appUrl: string; sandboxUrl: string; port: number }
export type Finding = { fault: Exclude<Fault, null>; target: string; status: string; times: number; seed: number; index: number; request: string }

const lanes = 8
/** People wear out: codes are used up, documents are given. A new troupe comes after so many. */
const postsPerTroupe = 1000
const answerWithinMs = 10_000
/** What waits for news on purpose answers after 20 seconds at the latest. */
const newsWithinMs = 25_000
const requestShownBytes = 1200

/** Everybody on stage, and the pages' forms as they get them. */
type Stage = { troupe: Caller[]; forms: Map<string, PageForm[]>; picture: Buffer }

/** Sends so many generated requests, eight at a time, and counts what came of them. */
export async function runFuzz(world: World, { posts, seed }: { posts: number; seed: number }, say: (line: string) => void) {
  const counts = new Counts()
  const findings = new Map<string, Finding>()
  const startedAt = performance.now()
  let askingMs = 0
  let changing = 0
  for (let sent = 0, round = 0; sent < posts; sent += postsPerTroupe, round += 1) {
    const stage = await setStage(world)
    const roundSeed = (seed + round) | 0
    const drawn = fc.sample(post, { seed: roundSeed, numRuns: Math.min(postsPerTroupe, posts - sent) })
    changing += drawn.filter(({ method, target }) => !['GET', 'HEAD'].includes(method ?? target.method)).length
    const roundStartedAt = performance.now()
    await eachInLanes(world, drawn, async (line, one, index) => {
      const { fault, status, request } = await send(world, line, stage, one, counts)
      if (fault === null) return
      const name = `${fault} ${one.target.name} ${status}`
      const known = findings.get(name)
      if (known) known.times += 1
      else findings.set(name, { fault, target: one.target.name, status, times: 1, seed: roundSeed, index, request })
    })
    askingMs += performance.now() - roundStartedAt
    say(`${counts.total} sent, ${Math.round(counts.total / (askingMs / 1000))} a second, ${findings.size} kinds of fault`)
  }
  return { changing, counts, findings: [...findings.values()], seconds: (performance.now() - startedAt) / 1000, askingSeconds: askingMs / 1000 }
}

/** The smallest request that fails in the same way, as text. */
export async function shrink(world: World, { fault, seed, index }: Finding): Promise<string> {
  const stage = await setStage(world)
  let smallest = ''
  const holds = fc.asyncProperty(post, async (drawn) => {
    const line = new Line(world.port)
    const sent = await send(world, line, stage, drawn, new Counts())
    line.close()
    if (sent.fault === fault) smallest = sent.request
    return sent.fault !== fault
  })
  await fc.check(holds, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit: 20_000 })
  return smallest
}

async function setStage({ appUrl }: World): Promise<Stage> {
  const troupe = await assembleTroupe()
  const lending = troupe.find(({ stage }) => stage === 'lending')!
  for (const caller of troupe) caller.words.link = lending.words.link!
  const pages = targets.filter(({ body }) => body === 'form')
  const forms = new Map<string, PageForm[]>()
  for (const { path, callers } of pages) {
    const caller = troupe.find(({ stage }) => stage === callers[0])!
    forms.set(path, await readForms(appUrl, path.replace(':link', caller.words.link!), caller))
  }
  const without = [...forms].filter(([, found]) => found.length === 0).map(([path]) => path)
  if (without.length > 0) throw new Error(`No form was found on ${without.join(', ')}`)
  return { troupe, forms, picture: Buffer.from(await drawPicture('id-front')) }
}

async function send({ appUrl }: World, line: Line, { troupe, forms, picture }: Stage, one: Post, counts: Counts) {
  const caller = callerOf(one, troupe)
  const request = writeRequest(one, caller, forms.get(one.target.path) ?? [], picture, appUrl)
  const waits = /\/api\/status|outcome/.test(request.line)
  const answer = await line.ask({ ...request, withinMs: waits ? newsWithinMs : answerWithinMs })
  counts.add(one.target.name, answer)
  const { applicantId } = caller
  // Somebody pressed "Sign out": for what comes after it they sit down anew.
  const hasLeft = answer.kind === 'answer' && answer.headers.includes(`${sessionCookie}=;`)
  if (hasLeft && applicantId && caller.cookies[sessionCookie]) caller.cookies[sessionCookie] = await beginSession(applicantId)
  const status = answer.kind === 'answer' ? String(answer.status) : answer.kind
  return { fault: judge(answer, request, caller), status, request: request.bytes.subarray(0, requestShownBytes).toString('latin1') }
}

/** Mostly somebody for whom the address is meant. */
function callerOf({ caller, target }: Post, troupe: Caller[]): Caller {
  if (caller > 32) return troupe[caller % troupe.length]!
  const stage = target.callers[caller % target.callers.length]
  return troupe.find((one) => one.stage === stage)!
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
