import { describe, expect, it } from 'vitest'
import { chooseLanAddress, listLanAddresses } from './lan-address.mjs'

const at = (address, more = {}) => ({ address, family: 'IPv4', internal: false, ...more })

describe('the address for phones', () => {
  it('is a private one of this machine, a real network before those of containers', () => {
    const interfaces = {
      lo: [at('127.0.0.1', { internal: true })],
      docker0: [at('172.17.0.1')],
      wlan0: [at('203.0.113.9'), at('fe80::1', { family: 'IPv6' }), at('192.168.1.20')],
      eth0: [at('10.1.2.3')],
    }
    expect(listLanAddresses(interfaces)).toEqual(['192.168.1.20', '10.1.2.3', '172.17.0.1'])
  })

  it('is the first, unless LAN_ADDRESS names another', () => {
    expect(chooseLanAddress({}, ['192.168.1.20', '10.1.2.3'])).toBe('192.168.1.20')
    expect(chooseLanAddress({ LAN_ADDRESS: '10.1.2.3' }, ['192.168.1.20', '10.1.2.3'])).toBe('10.1.2.3')
  })

  it('is asked for in a sentence when there is none, or no address was given', () => {
    expect(() => chooseLanAddress({}, [])).toThrow('in no private network')
    expect(() => chooseLanAddress({ LAN_ADDRESS: 'my-laptop' }, [])).toThrow('must be an IPv4 address')
  })
})
