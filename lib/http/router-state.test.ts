import { describe, expect, it } from 'vitest'
import { isRouterState } from './router-state'

const leaf = '["__PAGE__",{},null,null,0]'
const asSent = (state: string) => encodeURIComponent(state)

describe('what the browser says that it shows', () => {
  it.each([
    leaf,
    `["",{"children":["apply",{"children":["name",{"children":${leaf}},null,null]}]},null,null,16]`,
    `["",{"children":["documents",{"children":[["kind","id-front","d",null],{"children":${leaf}}]}]},null,"refetch"]`,
  ])('is read: %s', (state) => expect(isRouterState(asSent(state))).toBe(true))

  it.each(['', '1', 'null', '%', '%5B', '[', '[""]', '["",[]]', '["",{"children":7}]', '["",{},null,"anything"]', '["",{},["a"]]', '[["kind","x","z",null],{}]'])(
    'is not read: %s', (state) => expect(isRouterState(state)).toBe(false),
  )

  it('is not read when it is longer than any page makes it', () => {
    const wide = (parts: number) => asSent(`["",{${Array.from({ length: parts }, (_, part) => `"${part}":${leaf}`).join()}}]`)
    expect([isRouterState(wide(10)), isRouterState(wide(200))]).toEqual([true, false])
  })

  it('is not read when it is nested deeper than any page', () => {
    expect(isRouterState(`${'["",{"a":'.repeat(2000)}["",{}]${'}]'.repeat(2000)}`)).toBe(false)
  })
})
