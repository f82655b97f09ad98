/**
 * Who asks, as far as it can be known: of X-Forwarded-For only what our own proxies added is believed, its last
 * `hops` entries, the first of which is the browser's address. Where they have not all added one, the request has come
 * round them, and whoever holds the connection is who asks.
 */
export function clientAddress(forwardedFor: string, peer: string, hops: number): string {
  const entries = forwardedFor.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')
  return (hops > 0 && entries.at(-hops)) || peer
}
