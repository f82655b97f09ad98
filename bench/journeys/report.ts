import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Crowd, Level } from './crowd'
import { sayGrowth, type Growth } from './growth'
import type { Spread } from './times'

export type News = { news: Spread; screen: Spread }

export const bars = { ofTheFloorMin: 0.5, millionTimesMax: 1.2, screenMsMax: 1_000 }

const file = '.foyer/bench/journeys.json'
const nameCharacters = 30
const cellCharacters = 17

/** Requests in a second. */
const rateOf = ({ times, seconds }: Crowd) => times.count / seconds

/** The table, in lines: p50, p95 and p99 in milliseconds of every step, with none and with a million. */
export function tableOf(levels: Level[], steps: string[]): string[] {
  const row = (name: string, cells: string[]) =>
    name.padEnd(nameCharacters) + cells.map((cell) => cell.padStart(cellCharacters)).join('')
  const ofBoth = (name: string, cell: (crowd: Crowd, level: Level) => string) =>
    row(name, levels.flatMap((level) => [cell(level.none, level), cell(level.million, level)]))
  return [
    row('at once', levels.flatMap(({ people }) => [`${people}: none`, `${people}: million`])),
    ...steps.map((step) => ofBoth(step, ({ times }) => spread(times.of(step)))),
    ofBoth('journeys a second', ({ journeys, seconds }) => (journeys / seconds).toFixed(2)),
    ofBoth('requests a second', (crowd) => rateOf(crowd).toFixed(0)),
    ofBoth('the floor, requests a second', (_, { floor }) => rateOf(floor).toFixed(0)),
    ofBoth('of the floor', (crowd, { floor }) => (rateOf(crowd) / rateOf(floor)).toFixed(2)),
    ofBoth('errors', ({ errors }) => String(errors.length)),
  ]
}

function spread({ p50, p95, p99 }: Spread): string {
  return [p50, p95, p99].map((ms) => ms.toFixed(0).padStart(5)).join('')
}

/** Which bars were missed, in words. */
export function missed(levels: Level[], growths: Growth[], { screen }: News): string[] {
  const ofLevels = levels.flatMap((level) => missedAt(level, growths).map((what) => `${level.people} at once: ${what}`))
  return screen.max > bars.screenMsMax ? [...ofLevels, `a decision took ${screen.max.toFixed(0)} ms to the screen`] : ofLevels
}

function missedAt(level: Level, growths: Growth[]): string[] {
  const ratio = rateOf(level.none) / rateOf(level.floor)
  const ours = growths.filter(({ people }) => people === level.people)
  const unmeasured = ours.filter(({ factor }) => Number.isNaN(factor))
  const slower = ours.filter(({ factor }) => factor > bars.millionTimesMax)
  return [
    ...(ratio >= bars.ofTheFloorMin ? [] : [`${ratio.toFixed(2)} of the floor's requests`]),
    ...unmeasured.map(({ step }) => `nobody came to ${step}: the time was too short`),
    ...slower.map((growth) => sayGrowth(growth, bars.millionTimesMax)),
    ...new Set([level.floor, level.none, level.million].flatMap(({ errors }) => errors)),
  ]
}

/** Keeps everything for whoever wants to compare. Answers where. */
export function keep(levels: Level[], growths: Growth[], newsMs: News): string {
  const kept = levels.map(({ people, ...crowds }) => ({
    people,
    ...Object.fromEntries(Object.entries(crowds).map(([name, crowd]) => [name, figuresOf(crowd)])),
  }))
  const steps = [...new Set(growths.map(({ step }) => step))]
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ measuredAt: new Date(), bars, steps, levels: kept, growths, newsMs }, null, 2))
  return file
}

function figuresOf(crowd: Crowd) {
  const { times, journeys, seconds, errors } = crowd
  return {
    requestsPerSecond: rateOf(crowd),
    journeysPerSecond: journeys / seconds,
    errors: errors.length,
    stepsMs: Object.fromEntries(times.steps.map((step) => [step, times.of(step)])),
  }
}
