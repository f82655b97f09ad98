import { describe, expect, it } from 'vitest'
import { cases, poseOf } from '@/bench/coach/cases'
import { drawScene } from '@/bench/coach/draw-scene'
import { frameShape } from './frame-shape'
import { judgeFrame } from './judge-frame'

const rows = (['card', 'page', 'passport', 'face'] as const).flatMap((kind) =>
  cases.filter(({ kinds }) => kinds.includes(kind)).map((which) => ({ kind, name: which.name, which })),
)

describe('the photo coach, on a few drawn pictures of each sort', () => {
  it.each(rows)('$kind: $name', async ({ kind, which }) => {
    for (const seed of [2, 3]) {
      const { verdict } = judgeFrame(await drawScene(kind, seed, poseOf(which, kind, seed)), kind)
      expect(verdict === 'good', `picture ${seed} is ${verdict}`).toBe(which.expected === 'good')
    }
  })
})

describe('what the coach measures', () => {
  it('grows with the width of a card, and is about one when the card fills the guide', async () => {
    const good = cases[0]!
    for (const fill of [0.8, 0.9, 1]) {
      const pose = { ...poseOf(good, 'card', 3), fill, degrees: 0 }
      expect(judgeFrame(await drawScene('card', 3, pose), 'card').fill).toBeCloseTo(fill, 1)
    }
  })

  it('takes no wave of the pattern on a passport for its upper side when the lower one is out of sight', async () => {
    const cutOff = cases.find(({ expected, name }) => expected === 'cut-off' && name.includes('below'))!
    for (const seed of [8, 15]) {
      const frame = await drawScene('passport', seed, poseOf(cutOff, 'passport', seed))
      expect(judgeFrame(frame, 'passport').verdict).toBe('cut-off')
    }
  })

  it('calls an empty picture no picture', () => {
    const { width, height } = frameShape('card')
    const even = (light: number) => ({ width, height, light: new Uint8ClampedArray(width * height).fill(light) })
    expect(judgeFrame(even(0), 'card').verdict).toBe('too-dark')
    expect(judgeFrame(even(160), 'card').verdict).toBe('too-far')
  })
})
