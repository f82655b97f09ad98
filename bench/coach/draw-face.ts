import type { Drawing } from './draw-card'
import type { SeededRandom } from './seeded-random'

const skins = ['#f0cdb4', '#d9a97f', '#a8744d', '#6f4630', '#4a2e20'] as const
const hairs = ['#1f1713', '#4a3020', '#a07a45', '#8b8783'] as const

/** A drawn head and shoulders of nobody; the head is 600 by 800. */
export function drawFace(random: SeededRandom): Drawing {
  const skin = random.oneOf(skins)
  const hair = random.oneOf(hairs)
  const eye = (x: number) => `<ellipse cx="${x}" cy="370" rx="48" ry="24" fill="#f4f1ec"/><circle cx="${x}" cy="370" r="22" fill="#2a1d15"/><path d="M${x - 70} 310 q70 -34 140 0" stroke="${hair}" stroke-width="18" fill="none"/>`
  return {
    width: 600,
    height: 800,
    svg: `<path d="M-330 1500 q60 -560 430 -600 v-160 h400 v160 q370 40 430 600z" fill="${random.oneOf(['#35506b', '#7b2f38', '#d9d4c8', '#2b2d30'] as const)}"/>
      <path d="M170 640 h260 v240 q-130 90 -260 0z" fill="${skin}"/><ellipse cx="300" cy="400" rx="292" ry="396" fill="${skin}"/>
      <path d="M4 380 Q10 -20 300 -10 Q590 -20 596 380 Q520 150 300 150 Q80 150 4 380z" fill="${hair}"/>${eye(190)}${eye(410)}
      <path d="M300 390 q-50 120 -20 140 q20 14 50 0" stroke="#00000055" stroke-width="12" fill="none"/>
      <path d="M210 640 q90 60 180 0 q-90 -26 -180 0z" fill="#8d3f3c"/>`,
  }
}
