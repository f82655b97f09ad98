import { nextFreePort } from '../free-port.mjs'
import { keepCertificate } from './certificate.mjs'
import { openFront } from './https-front.mjs'
import { chooseLanAddress, listLanAddresses } from './lan-address.mjs'

const firstPort = 3443

/**
 * Where phones in this network reach app and sandbox, by https, so that their cameras work. The programs
 * themselves stay on this machine; `open` puts the fronts before them.
 * @param {Record<string, string>} given what somebody has set
 */
export async function prepareLan(given) {
  const address = chooseLanAddress(given)
  const appPort = await nextFreePort(firstPort, { host: address })
  const sandboxPort = await nextFreePort(appPort + 1, { host: address })
  const certificate = await keepCertificate([...new Set([address, ...listLanAddresses()])])
  return {
    appUrl: `https://${address}:${appPort}`,
    sandboxUrl: `https://${address}:${sandboxPort}`,
    certFile: certificate.certFile,
    /** @param {{ app: number, sandbox: number }} ports of the programs @param {{ hasSandbox: boolean }} run */
    async open(ports, { hasSandbox }) {
      const front = { ...certificate, host: address }
      await openFront({ ...front, port: appPort, towards: ports.app })
      if (hasSandbox) await openFront({ ...front, port: sandboxPort, towards: ports.sandbox })
    },
  }
}

/**
 * What the network changes in the settings. The flag was given for this run, so it outweighs a .env file.
 * The sandbox brings webhooks to the app, and must trust the certificate for that.
 */
export function lanSettings({ appUrl, certFile }) {
  return { APP_HOST: '127.0.0.1', APP_URL: appUrl, NODE_EXTRA_CA_CERTS: certFile, TRUSTED_PROXY_HOPS: '1' }
}
