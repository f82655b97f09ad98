import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of'

describe('where a request comes from', () => {
  it('is one line, however many addresses of it are used', () => {
    const household = ['2001:db8:0:7::1', '2001:DB8::7:ffff:1:2:3', '2001:0db8:0000:0007:a:b:c:d', '2001:db8:0:7:a:b:192.0.2.1']
    expect(new Set(household.map(networkOf))).toEqual(new Set(['2001:db8:0:7::/64']))
    expect(networkOf('2001:db8:0:8::1')).not.toBe(networkOf('2001:db8:0:7::1'))
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  })

  it('is the whole of an old address, however it is written', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
    expect(networkOf('')).toBe('')
  })
})
