import net from 'node:net'

const triesMax = 200
const loopbacks = ['127.0.0.1', '::1']

/**
 * The wanted port, or the next one that nobody listens on. Both loopback addresses must be free, for
 * "localhost" may mean either.
 * @param {number} wanted
 * @param {object} [options]
 * @param {number[]} [options.except] ports that are promised to others
 * @param {string} [options.host] another address on which it must be free
 */
export async function nextFreePort(wanted, { except = [], host = '127.0.0.1' } = {}) {
  for (let port = wanted; port < Math.min(wanted + triesMax, 65_536); port += 1) {
    if (!except.includes(port) && (await isFree(port, host))) return port
  }
  throw new Error(`No free port from ${wanted} on`)
}

async function isFree(port, host) {
  for (const address of new Set([...loopbacks, host])) {
    if (await isTaken(port, address)) return false
  }
  return true
}

function isTaken(port, address) {
  return new Promise((resolve) => {
    const server = net.createServer()
    // Another trouble than these two, such as a machine without IPv6, does not stand in anybody's way.
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'))
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve(false)))
  })
}
