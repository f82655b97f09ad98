import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guards } from './guards/all.mjs'
import { inRoot } from './paths.mjs'

const read = (file) => fs.readFileSync(inRoot(file), 'utf8')
const namesOf = (some) => some.map(({ name }) => name)

/** How often a text stands in another. */
function times(text, source) {
  return source.split(text).length - 1
}

describe('the list of guards', () => {
  it('finds every guard exactly once in its file', () => {
    const lost = guards.filter(({ file, guard }) => !fs.existsSync(inRoot(file)) || times(guard, read(file)) !== 1)
    expect(namesOf(lost)).toEqual([])
  })

  it('takes something away, and names each guard once', () => {
    expect(namesOf(guards.filter(({ guard, without }) => guard === without))).toEqual([])
    expect(new Set(namesOf(guards)).size).toBe(guards.length)
    expect(guards.length).toBeGreaterThanOrEqual(50)
  })

  it('names a test for each, in a file that is there', () => {
    expect(namesOf(guards.filter(({ test: [file] }) => !fs.existsSync(inRoot(file))))).toEqual([])
  })
})
