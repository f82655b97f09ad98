import { frameShape, guideAspects } from '@/components/capture/coach/frame-shape'
import type { PictureKind, Verdict } from '@/lib/domain/capture'
import type { Pose } from './draw-scene'
import { seededRandom, type SeededRandom } from './seeded-random'

/** One way a picture can be, the verdict that helps, and for which kinds it is claimed. */
export type Case = {
  name: string
  expected: Verdict
  kinds: readonly PictureKind[]
  pose: (random: SeededRandom, kind: PictureKind) => Pose
}

const documents = ['card', 'page', 'passport'] as const
const all = [...documents, 'face'] as const

/** A picture that anybody could use: not perfect, by the measure of real hands. */
function goodPose(random: SeededRandom, kind: PictureKind): Pose {
  return {
    fill: random.between(0.86, 1.04),
    degrees: random.between(-4, 4),
    aside: random.between(-0.025, 0.025),
    above: random.between(-0.025, 0.025),
    blurPx: random.between(0, kind === 'face' ? 0.8 : 0.5),
    shakePx: 0,
    exposure: random.between(0.8, 1.04),
    glarePx: 0,
    noise: random.between(0.5, 4),
  }
}

type Change = (random: SeededRandom, kind: PictureKind) => Partial<Pose>
const faulty = (name: string, expected: Verdict, kinds: Case['kinds'], change: Change): Case => ({
  name,
  expected,
  kinds,
  pose: (random, kind) => ({ ...goodPose(random, kind), ...change(random, kind) }),
})
const oneOfTwo = (random: SeededRandom) => random.oneOf([-1, 1] as const)

/** Both pages of an open passport, 176 mm, fill the guide's 125 mm: the photo page lies to one side of its middle. */
function bothPagesSideways(random: SeededRandom, kind: PictureKind): Partial<Pose> {
  const { width, guide } = frameShape(kind)
  const way = oneOfTwo(random)
  const fill = (125 / 176) * random.between(0.86, 1.04)
  const aside = (-way * fill * (44 / 125) * guide.width) / width
  return { fill, aside, degrees: way * 90 + random.between(-4, 4) }
}

/** The whole of a card or page, turned by a quarter, fits into the guide. */
function heldSideways(random: SeededRandom, kind: PictureKind): Partial<Pose> {
  const longSide = kind === 'card' ? guideAspects.card : 1 / guideAspects.page
  return { fill: random.between(0.86, 1.02) / longSide, degrees: oneOfTwo(random) * 90 + random.between(-4, 4) }
}

/** A passport the other way up, and nothing else that would stop the picture. */
const upsideDown: Change = (random) => ({
  degrees: 180 + random.between(-7, 7),
  exposure: random.between(0.65, 1.04),
  glarePx: random.oneOf([0, random.between(3, 7)]),
  blurPx: random.between(0, 0.9),
})

export const cases: readonly Case[] = [
  { name: 'good', expected: 'good', kinds: all, pose: goodPose },
  faulty('good, a speck of glare', 'good', documents, (random) => ({ glarePx: random.between(3, 7) })),
  faulty('good, a dim room', 'good', all, (random) => ({ exposure: random.between(0.62, 0.75), noise: random.between(3, 6) })),
  faulty('good, turned by 5 to 7°', 'good', documents, (random) => ({ fill: 0.9, degrees: oneOfTwo(random) * random.between(5, 7) })),
  faulty('dark', 'too-dark', all, (random) => ({ exposure: random.between(0.08, 0.3), noise: random.between(3, 8) })),
  faulty('glare', 'glare', documents, (random) => ({ glarePx: random.between(34, 80) })),
  faulty('blurred, sigma 1.4 to 2 px', 'blurred', documents, (random) => ({ blurPx: random.between(1.4, 2) })),
  faulty('blurred, sigma 2 to 4 px', 'blurred', all, (random) => ({ blurPx: random.between(2, 4) })),
  faulty('shaken by 6 to 12 px', 'blurred', documents, (random) => ({ shakePx: random.between(6, 12) })),
  faulty('too far', 'too-far', all, (random) => ({ fill: random.between(0.3, 0.6) })),
  faulty('cut off at a side', 'cut-off', documents, (random) => ({ aside: oneOfTwo(random) * random.between(0.2, 0.4) })),
  faulty('cut off above or below', 'cut-off', documents, (random) => ({ above: oneOfTwo(random) * random.between(0.2, 0.3) })),
  faulty('too close', 'cut-off', documents, (random) => ({ fill: random.between(1.35, 1.9) })),
  faulty('turned by 14 to 35°', 'tilted', documents, (random) => ({ fill: 0.85, degrees: oneOfTwo(random) * random.between(14, 35) })),
  faulty('held sideways', 'tilted', ['card', 'page'], heldSideways),
  faulty('both pages held sideways', 'upside-down', ['passport'], bothPagesSideways),
  faulty('upside down', 'upside-down', ['passport'], upsideDown),
  faulty('nothing there', 'too-far', all, () => ({ fill: 0.001, aside: 4 })),
]

/** The pose of one picture of the corpus. */
export function poseOf({ name, pose }: Case, kind: PictureKind, seed: number): Pose {
  return pose(seededRandom(seed * 31 + name.length * 1_009 + kind.length), kind)
}
