import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brand } from '@/lib/domain/brand'

/** WCAG 2.2, 1.4.3 and 1.4.11: what people read, and what they must be able to find. */
const textRatio = 4.5
const controlRatio = 3

const stylesheet = readFileSync(new URL('../app/globals.css', import.meta.url), 'utf8')
const themes = { light: readPalette(0), dark: readPalette(1) }

describe.each(['light', 'dark'] as const)('the partner’s colours in the %s theme', (theme) => {
  const { accent, accentDeep, onAccent, soft } = brand.accents[theme]
  const { paper, surface, ink, muted, bad, 'bad-soft': badSoft, edge } = themes[theme]

  it.each([
    ['text on the button', onAccent, accent],
    ['text on the button under a pointer', onAccent, accentDeep],
    ['a link on paper', accent, paper],
    ['a link on the tint', accent, soft],
    ['a link on a field', accent, surface],
    ['text on paper', ink, paper],
    ['text on the tint', ink, soft],
    ['quiet text on paper', muted, paper],
    ['quiet text on the tint', muted, soft],
    ['quiet text on a field', muted, surface],
    ['an error on paper', bad, paper],
    ['an error on its tint', bad, badSoft],
    ['text on the error tint', ink, badSoft],
  ])('%s can be read', (_what, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(textRatio)
  })

  it.each([
    ['the button', accent, paper],
    ['the edge of a field', edge, paper],
    ['the edge of a field, from inside', edge, surface],
    ['the edge of a tick box on the tint', edge, soft],
    ['the edge of a wrong field', bad, paper],
    ['the focus ring', accent, paper],
  ])('%s can be found', (_what, shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(controlRatio)
  })
})

function readPalette(place: number) {
  const block = stylesheet.split(':root {')[place + 1]!.split('}')[0]!
  const found = Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour]))
  return found as Record<'paper' | 'surface' | 'ink' | 'muted' | 'edge' | 'bad' | 'bad-soft', string>
}

/** WCAG's contrast ratio of two #rrggbb colours, 1 to 21. */
function contrast(one: string, other: string) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** WCAG's relative luminance, 0 to 1. */
function luminance(colour: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function linear(channel: number) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
