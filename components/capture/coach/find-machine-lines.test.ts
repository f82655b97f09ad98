import { describe, expect, it } from 'vitest'
import { cases, poseOf } from '@/bench/coach/cases'
import { drawScene } from '@/bench/coach/draw-scene'
import { findDocument } from './find-document'
import { findMachineLines } from './find-machine-lines'
import { findSides } from './find-sides'
import { guideAspects } from './frame-shape'
import { judgeFrame } from './judge-frame'

const good = poseOf(cases[0]!, 'passport', 2)

async function linesIn(pose: typeof good, kind: 'passport' | 'card' = 'passport') {
  const frame = await drawScene(kind, 2, pose)
  const found = findDocument(findSides(frame, 'upright'), { aspect: guideAspects[kind], isExact: true })
  return findMachineLines(frame, found!)
}

describe('the machine-readable lines of a passport', () => {
  it.each([
    { degrees: 0, side: 'bottom' },
    { degrees: 7, side: 'bottom' },
    { degrees: 180, side: 'top' },
    { degrees: 173, side: 'top' },
  ])('are at the $side when it is turned by $degrees°', async ({ degrees, side }) => {
    expect(await linesIn({ ...good, degrees })).toEqual([side])
  })

  it('are nowhere on a card, and on a passport too blurred to show them', async () => {
    expect(await linesIn({ ...good, degrees: 180 }, 'card')).toEqual([])
    expect(await linesIn({ ...good, degrees: 180, blurPx: 3 })).toEqual([])
  })
})

describe('a passport whose lines are not seen', () => {
  it('is not called upside down', async () => {
    const frame = await drawScene('passport', 2, { ...good, degrees: 180, blurPx: 3 })
    expect(judgeFrame(frame, 'passport').verdict).toBe('blurred')
  })
})
