/**
 * How often the photo coach is wrong on drawn pictures. Prints a table for the README; fails above the bars.
 *
 *   npm run coach [-- pictures per row and kind, 40 unless told]
 */
import { judgeFrame } from '@/components/capture/coach/judge-frame'
import type { PictureKind, Verdict } from '@/lib/domain/capture'
import { cases, poseOf, type Case } from './cases'
import { drawScene } from './draw-scene'

/** Of pictures that should not be taken, those it would take; of good ones, those it would not; in percent. */
const bars = { falseAcceptMax: 5, falseRejectMax: 5 }
const kinds = ['card', 'page', 'passport', 'face'] as const
const pictures = Number(process.argv[2] ?? 40)

type Rate = { which: Case; kind: PictureKind; wrong: number; rightAdvice: number; upsideDown: number; judgedMs: number }

async function measure(which: Case, kind: PictureKind): Promise<Rate> {
  const verdicts: Verdict[] = []
  let spentMs = 0
  for (let seed = 1; seed <= pictures; seed++) {
    const frame = await drawScene(kind, seed, poseOf(which, kind, seed))
    const startedAt = performance.now()
    verdicts.push(judgeFrame(frame, kind).verdict)
    spentMs += performance.now() - startedAt
  }
  const share = (is: (verdict: Verdict) => boolean) => (100 * verdicts.filter(is).length) / pictures
  return {
    which,
    kind,
    wrong: share((verdict) => (verdict === 'good') !== isGood(which)),
    rightAdvice: share((verdict) => verdict === which.expected),
    upsideDown: share((verdict) => verdict === 'upside-down'),
    judgedMs: spentMs / pictures,
  }
}

const isGood = ({ expected }: Case) => expected === 'good'
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A case in all its kinds: how often taking it, or not, was wrong, and how often a fault was called by its name. */
function rowOf(which: Case, rates: Rate[]): string {
  const cells = kinds.map((kind) => {
    const rate = rates.find((candidate) => candidate.which === which && candidate.kind === kind)
    if (!rate) return ''
    const wrong = `${rate.wrong.toFixed(1)} %`
    return isGood(which) ? wrong : `${wrong} (${rate.rightAdvice.toFixed(0)} %)`
  })
  return row([which.name, isGood(which) ? 'false reject' : 'false accept (right advice)', ...cells])
}

const rates: Rate[] = []
for (const which of cases) for (const kind of which.kinds) rates.push(await measure(which, kind))

const overall = (wantsGood: boolean) =>
  kinds.map((kind) => mean(rates.filter((rate) => rate.kind === kind && isGood(rate.which) === wantsGood).map(({ wrong }) => wrong)))
const falseRejects = overall(true)
const falseAccepts = overall(false)
const upright = rates.filter(({ kind, which }) => kind === 'passport' && which.expected !== 'upside-down')
const calledUpsideDown = mean(upright.map(({ upsideDown }) => upsideDown))
const judgedMs = kinds.map((kind) => mean(rates.filter((rate) => rate.kind === kind).map((rate) => rate.judgedMs)))

console.log(row(['Pictures', 'Wrong is', ...kinds]))
console.log(row(['---', '---', ...kinds.map(() => '---')]))
for (const which of cases) console.log(rowOf(which, rates))
console.log(row(['**all good ones**', 'false reject', ...falseRejects.map((share) => `**${share.toFixed(1)} %**`)]))
console.log(row(['**all others**', 'false accept', ...falseAccepts.map((share) => `**${share.toFixed(1)} %**`)]))
console.log(row(['**upright, whatever else is wrong**', 'called upside down', '', '', `**${calledUpsideDown.toFixed(1)} %**`, '']))
console.log(row(['time to judge one', '', ...judgedMs.map((ms) => `${ms.toFixed(1)} ms`)]))

const takenUpsideDown = rates.filter(({ which }) => which.expected === 'upside-down').map(({ wrong }) => wrong)
const isWithinBars =
  Math.max(...falseAccepts, ...takenUpsideDown) <= bars.falseAcceptMax &&
  Math.max(...falseRejects, calledUpsideDown) <= bars.falseRejectMax
console.log(`\n${rates.length * pictures} pictures. Bars: false accept ${bars.falseAcceptMax} %, false reject ${bars.falseRejectMax} %: ${isWithinBars ? 'kept' : 'missed'}`)
process.exitCode = isWithinBars ? 0 : 1
