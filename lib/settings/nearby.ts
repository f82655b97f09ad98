import { BlockList } from 'node:net'

const privateAddresses = new BlockList()
privateAddresses.addSubnet('127.0.0.0', 8)
privateAddresses.addSubnet('10.0.0.0', 8)
privateAddresses.addSubnet('172.16.0.0', 12)
privateAddresses.addSubnet('192.168.0.0', 16)

/** This machine, its private network (RFC 1918), or a container beside it, whose name has no dot. */
export function isNearby(hostname: string): boolean {
  return hostname === '[::1]' || !/[.:]/.test(hostname) || privateAddresses.check(hostname)
}
