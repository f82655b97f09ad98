import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

const peer = '198.51.100.9'

it.each([
  ['nobody stands before us, and somebody says so', '10.0.0.1', 0, peer],
  ['nobody stands before us', '', 0, peer],
  ['one proxy', '203.0.113.5', 1, '203.0.113.5'],
  ['one proxy, and a browser that lies', '10.0.0.1, 203.0.113.5', 1, '203.0.113.5'],
  ['two proxies, and a browser that lies', '10.0.0.1,203.0.113.5, 192.0.2.1', 2, '203.0.113.5'],
  ['somebody who came round the first of two', '203.0.113.5', 2, peer],
  ['somebody who came round the only one', ' , ', 1, peer],
])('%s', (_, forwardedFor, hops, address) => {
  expect(clientAddress(forwardedFor, peer, hops)).toBe(address)
})
