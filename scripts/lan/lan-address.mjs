import { BlockList, isIPv4 } from 'node:net'
import os from 'node:os'
import { StageFailed } from '../stage-failed.mjs'

const privateAddresses = new BlockList()
privateAddresses.addSubnet('10.0.0.0', 8)
privateAddresses.addSubnet('172.16.0.0', 12)
privateAddresses.addSubnet('192.168.0.0', 16)

/** Networks within this machine, which no phone is in: containers and virtual machines. */
const isVirtual = (name) => /^(docker|br-|veth|virbr|vmnet|vboxnet|podman|cni|lxc)/.test(name)

/**
 * The machine's addresses in private networks (RFC 1918), the likeliest to be seen by a phone first.
 * @returns {string[]} IPv4
 */
export function listLanAddresses(interfaces = os.networkInterfaces()) {
  const names = Object.keys(interfaces).sort((one, other) => Number(isVirtual(one)) - Number(isVirtual(other)))
  return names
    .flatMap((name) => interfaces[name])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && privateAddresses.check(address))
    .map(({ address }) => address)
}

/**
 * The one to serve on: LAN_ADDRESS if it is given, else the first.
 * @param {Record<string, string>} given @param {string[]} [addresses]
 */
export function chooseLanAddress(given, addresses = listLanAddresses()) {
  const wanted = given.LAN_ADDRESS
  if (wanted && !isIPv4(wanted)) throw new StageFailed('LAN_ADDRESS must be an IPv4 address, such as 192.168.1.20')
  const chosen = wanted ?? addresses[0]
  if (!chosen) throw new StageFailed('This machine is in no private network. Join one, or name an address in LAN_ADDRESS.')
  return chosen
}
