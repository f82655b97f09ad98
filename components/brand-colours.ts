import plugin from 'tailwindcss/plugin'
import { brand, type AccentPair } from '../lib/domain/brand'

/** Gives the stylesheet the partner's accents while it is built, so that brand.ts stays the only place they stand. */
export default plugin(({ addBase }) => {
  addBase({
    ':root': asProperties(brand.accents.light),
    '@media (prefers-color-scheme: dark)': { ':root': asProperties(brand.accents.dark) },
  })
})

function asProperties({ accent, accentDeep, onAccent, soft }: AccentPair) {
  return { '--accent': accent, '--accent-deep': accentDeep, '--on-accent': onAccent, '--soft': soft }
}
