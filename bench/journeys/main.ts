/** Lets people walk through the two worlds in the environment. See scripts/bench-journeys.mjs. */
import { Browser } from './browser'
import { emptyCrowd, letWalk, type Crowd, type Level } from './crowd'
import { layFloor, walksOnFloor } from './floor'
import { growthsIn, sayGrowths } from './growth'
import { houseOf, type House } from './house'
import { addFinishedApplicants } from './million'
import { measureNews } from './news'
import { bars, keep, missed, tableOf } from './report'
import { opensAccount } from './walk'

const peopleAtOnce = [1, 8, 32]
/**
 * Each in its turn and then each again: what slows the machine for a while slows all of them. A p95 is told from
 * another that is a fifth greater by some five hundred of each step; of the floor's two steps there are plenty.
 */
const turns = 8
const turnMs = Number(process.env.BENCH_TURN_MS ?? 40_000)
const floorTurnMs = turnMs / 4
const warmUpMs = 2_000
/** Code is compiled while it runs; what the first few hundred requests take says nothing of the rest. */
const runInMs = Number(process.env.BENCH_RUN_IN_MS ?? 40_000)
const peopleWaiting = 50

const print = (line: string) => process.stdout.write(`${line}\n`)
const [none, million] = (JSON.parse(process.env.BENCH_WORLDS!) as Parameters<typeof houseOf>[0][]).map(houseOf) as [House, House]

await layFloor(none.databaseUrl)
await addFinishedApplicants(million.databaseUrl, million.partnerUrl, (what) => print(`  … ${what}`))
const steps: string[] = []
await opensAccount(new Browser(none.line, (step) => steps.push(step)), none.outside)
for (const house of [none, million]) await walk(house, emptyCrowd(), 8, runInMs)

const levels: Level[] = []
for (const people of peopleAtOnce) {
  const level = { people, floor: emptyCrowd(), none: emptyCrowd(), million: emptyCrowd() }
  for (let turn = 0; turn < turns; turn += 1) {
    await letWalk(level.floor, { people, warmUpMs, measuredMs: floorTurnMs }, (watch) => walksOnFloor(new Browser(none.line, watch), steps))
    await walk(none, level.none, people, turnMs)
    await walk(million, level.million, people, turnMs)
  }
  levels.push(level)
}
const news = await measureNews(million, peopleWaiting)

const kinds = [...new Set(steps)]
const growths = growthsIn(levels, kinds)
const ms = (value: number) => `${value.toFixed(0)} ms`
print(`\n${tableOf(levels, kinds).join('\n')}\n`)
print(sayGrowths(growths, bars.millionTimesMax))
print(`From a decision to the news p50 ${ms(news.news.p50)}, p95 ${ms(news.news.p95)}, max ${ms(news.news.max)}; ` +
  `to the screen p50 ${ms(news.screen.p50)}, p95 ${ms(news.screen.p95)}, max ${ms(news.screen.max)} (${news.screen.count} people)`)
print(`All of it is in ${keep(levels, growths, news)}`)
const short = missed(levels, growths, news)
for (const what of short) print(`✖ ${what}`)
process.exit(short.length > 0 ? 1 : 0)

async function walk({ line, outside }: House, crowd: Crowd, people: number, measuredMs: number) {
  await letWalk(crowd, { people, warmUpMs, measuredMs }, (watch) => opensAccount(new Browser(line, watch), outside))
}
