import { describe, expect, it } from 'vitest'
import { isKeyRemembered } from './key-memory'

const noon = new Date('2026-03-02T12:00:00Z')
const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

describe('Jiko remembers a key', () => {
  it('for the hour after its first use, less a margin for clocks that differ', () => {
    expect(isKeyRemembered(noon, minutesLater(0))).toBe(true)
    expect(isKeyRemembered(noon, minutesLater(54))).toBe(true)
    expect(isKeyRemembered(noon, minutesLater(55))).toBe(false)
    expect(isKeyRemembered(noon, minutesLater(61))).toBe(false)
  })

  it('or has never seen it', () => {
    expect(isKeyRemembered(null, noon)).toBe(true)
  })
})
