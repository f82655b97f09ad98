import { expect, it } from 'vitest'
import { CodeReader } from './code-reader'

it('types in the newest code first, then those before it, and asks for another when none is right', () => {
  const reader = new CodeReader()
  reader.asks()
  const typed = Array.from({ length: 5 }, () => reader.next(['222222', '111111']))
  expect(typed).toEqual([{ code: '222222' }, { code: '111111' }, { code: '222222' }, { code: '111111' }, 'ask-again'])
})

it('asks for another when none has come for a while, and leaves some for later', () => {
  const reader = new CodeReader()
  let looks = 0
  while (reader.next([]) === 'wait') looks += 1
  expect(looks).toBe(15)
  for (let asked = 0; asked < 5; asked += 1) reader.asks()
  expect(reader.mayAsk(false)).toBe(false)
  expect(reader.mayAsk(true)).toBe(true)
})
