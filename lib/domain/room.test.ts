import { expect, it } from 'vitest'
import { accountRooms, roomIn, withRoom } from './room'

it('a room is one of ours, whatever an address says', () => {
  for (const room of accountRooms) expect(roomIn(room)).toBe(room)
  for (const other of ['', 'Papers', '//evil.example', 'constructor', '../x', ['papers'], null, undefined, 7]) expect(roomIn(other)).toBeNull()
})

it('a room goes along with an address', () => {
  expect(withRoom('/start', 'papers')).toBe('/start?room=papers')
  expect(withRoom('/start?ended', 'papers')).toBe('/start?ended&room=papers')
  expect(withRoom('/start?ended', null)).toBe('/start?ended')
})
