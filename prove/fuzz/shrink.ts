import fc from 'fast-check'
import { Counts } from './counts'
import { Line } from './line'
import { post } from './post'
import type { Finding } from './run-fuzz'
import { setScene, type World } from './scene'
import { send } from './send'

const shrinkingMsMax = 20_000

/** The smallest request that fails in the same way, as text. */
export async function shrink(world: World, { fault, seed, index }: Finding): Promise<string> {
  const scene = await setScene(world)
  let smallest = ''
  const holds = fc.asyncProperty(post, async (drawn) => {
    const line = new Line(world.port)
    const sent = await send(world, line, scene, drawn, new Counts())
    line.close()
    if (sent.fault === fault) smallest = sent.request
    return sent.fault !== fault
  })
  await fc.check(holds, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit: shrinkingMsMax })
  return smallest
}
