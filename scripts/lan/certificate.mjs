import { X509Certificate, createPrivateKey } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { foyerFolder } from '../paths.mjs'

const day = 24 * 60 * 60 * 1000
/** Phones refuse certificates that are valid for more than about two years; this one is soon made again. */
const lifetimeMs = 90 * day
const renewBeforeMs = 7 * day

/**
 * A certificate for localhost and these addresses, signed by nobody but itself. Kept where only its owner
 * can read it, and made anew when it is nearly over or an address is missing, so that a browser has to be
 * told once and not at every start.
 * @param {string[]} addresses IPv4 @param {string} [folder]
 * @returns {Promise<{ key: string, cert: string, certFile: string }>}
 */
export async function keepCertificate(addresses, folder = path.join(foyerFolder, 'lan')) {
  const keyFile = path.join(folder, 'key.pem')
  const certFile = path.join(folder, 'certificate.pem')
  if (!isFit(keyFile, certFile, addresses)) {
    const made = await makeCertificate(addresses)
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    save(keyFile, made.private)
    save(certFile, made.cert)
  }
  return { key: fs.readFileSync(keyFile, 'utf8'), cert: fs.readFileSync(certFile, 'utf8'), certFile }
}

/** Whether what is kept still serves. */
function isFit(keyFile, certFile, addresses) {
  try {
    const cert = new X509Certificate(fs.readFileSync(certFile))
    const isLasting = Date.parse(cert.validTo) - Date.now() > renewBeforeMs
    const isOurs = cert.checkPrivateKey(createPrivateKey(fs.readFileSync(keyFile)))
    return isLasting && isOurs && addresses.every((address) => cert.checkIP(address))
  } catch {
    return false
  }
}

async function makeCertificate(addresses) {
  // Loaded only here: the packages may just have been installed.
  const { generate } = await import('selfsigned')
  const now = Date.now()
  return generate([{ name: 'commonName', value: 'Foyer on this network' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + lifetimeMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7, ip }))] },
    ],
  })
}

function save(file, text) {
  fs.writeFileSync(`${file}.new`, text, { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}
