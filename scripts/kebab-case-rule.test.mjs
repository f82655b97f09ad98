import { describe, expect, it } from 'vitest'
import { isKebabCase } from './kebab-case-rule.mjs'

describe('file names', () => {
  const good = ['code.ts', 'read-form.test.ts', '[step].tsx', '[...nextauth].ts', '.dependency-cruiser.cjs']

  it.each(good)('%s will do', (name) => {
    expect(isKebabCase(name)).toBe(true)
  })

  it.each(['readForm.ts', 'Code.tsx', 'read_form.ts'])('%s will not', (name) => {
    expect(isKebabCase(name)).toBe(false)
  })
})
