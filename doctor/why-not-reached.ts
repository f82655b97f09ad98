import { getSystemErrorName } from 'node:util'

const words: Record<string, string> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the line was cut',
  EHOSTUNREACH: 'there is no way to that network',
  ENETUNREACH: 'there is no way to that network',
  ENOTFOUND: 'the name is not known',
  EAI_AGAIN: 'names cannot be looked up from here',
  ETIMEDOUT: 'no answer in time',
  ABORT_ERR: 'no answer in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by somebody whom this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by somebody whom this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'it does not send the certificates between its own and a known one',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  EDNS: 'the name is not known',
  ETLS: 'it would not encrypt',
  ESOCKET: 'the line broke off, or its certificate is not believed',
  EPROTO: 'it does not speak TLS there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
}

/** Why a connection failed, in plain words. A foreign message may quote what was sent, so only its code is read. */
export function whyNotReached(error: unknown): string {
  const code = codeOf(error)
  return words[code] ?? code
}

/** A program's own error numbers say more than the kind that a library makes of them. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (error instanceof Error && error.name === 'TimeoutError') return 'ETIMEDOUT'
  if (error instanceof Error && 'errno' in error && typeof error.errno === 'number')
    return getSystemErrorName(error.errno)
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown trouble'
}
