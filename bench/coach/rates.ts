/**
 * How often the photo coach is wrong on drawn pictures. Prints a table; fails above the bars.
 *
 *   node --import tsx bench/coach/rates.ts [pictures per row, 40 unless told]
 */
import type { PictureKind } from '@/components/capture/coach/frame-shape'
import { judgeFrame, type Verdict } from '@/components/capture/coach/judge-frame'
import { cases, poseOf, type Case } from './cases'
import { drawScene } from './draw-scene'

/** Of pictures that should not be taken, those it would take; of good ones, those it would not; in percent. */
const bars = { falseAcceptMax: 5, falseRejectMax: 5 }
const pictures = Number(process.argv[2] ?? 40)

type Row = { kind: PictureKind; name: string; expected: Verdict; verdicts: Verdict[]; judgedMs: number }

async function measure(which: Case, kind: PictureKind): Promise<Row> {
  const verdicts: Verdict[] = []
  let judgedMs = 0
  for (let seed = 1; seed <= pictures; seed++) {
    const frame = await drawScene(kind, seed, poseOf(which, kind, seed))
    const startedAt = performance.now()
    verdicts.push(judgeFrame(frame, kind).verdict)
    judgedMs += performance.now() - startedAt
  }
  return { kind, name: which.name, expected: which.expected, verdicts, judgedMs }
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)

/** The share of pictures on which "take it" was the wrong answer, either way. */
function wrongPercent({ expected, verdicts }: Row): number {
  return percent(verdicts.filter((verdict) => (verdict === 'good') !== (expected === 'good')).length, verdicts.length)
}

function describe(row: Row): string {
  const isGood = row.expected === 'good'
  const said = [...new Set(row.verdicts)].map((verdict) => `${verdict} ${row.verdicts.filter((v) => v === verdict).length}`)
  const wrong = `${wrongPercent(row).toFixed(1)} %`
  const advice = `${percent(row.verdicts.filter((verdict) => verdict === row.expected).length, row.verdicts.length).toFixed(0)} %`
  return `| ${[row.kind, row.name, isGood ? '' : wrong, isGood ? wrong : '', advice, said.join(', ')].join(' | ')} |`
}

const rows: Row[] = []
for (const kind of ['card', 'page', 'face'] as const) {
  for (const which of cases) if (which.kinds.includes(kind)) rows.push(await measure(which, kind))
}

console.log('| Kind | Pictures | False accept | False reject | Right advice | What it said |\n|---|---|---|---|---|---|')
for (const row of rows) console.log(describe(row))

let isWithinBars = true
for (const kind of ['card', 'page', 'face'] as const) {
  const of = (isGood: boolean) => rows.filter((row) => row.kind === kind && (row.expected === 'good') === isGood)
  const mean = (some: Row[]) => some.reduce((sum, row) => sum + wrongPercent(row), 0) / some.length
  const [accepted, rejected] = [mean(of(false)), mean(of(true))]
  const judgedMs = rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.judgedMs / row.verdicts.length, 0)
  const meanMs = judgedMs / rows.filter((row) => row.kind === kind).length
  console.log(`${kind}: false accept ${accepted.toFixed(1)} %, false reject ${rejected.toFixed(1)} %, ${meanMs.toFixed(1)} ms a frame`)
  if (accepted > bars.falseAcceptMax || rejected > bars.falseRejectMax) isWithinBars = false
}
console.log(`${rows.length * pictures} pictures. Bars: false accept ${bars.falseAcceptMax} %, false reject ${bars.falseRejectMax} %: ${isWithinBars ? 'kept' : 'missed'}`)
process.exitCode = isWithinBars ? 0 : 1
