const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * The optional packages that some package of a lock asks for and the lock does not have: the builds for
 * other systems, when the registry it was made from does not carry them. npm leaves them out, and then
 * refuses its own lock: https://github.com/npm/cli/issues/9846.
 * @param {{ packages: Record<string, any> }} lock the content of package-lock.json, version 3
 * @returns {Record<string, object>} entries to add, by their place
 */
export function missingPlatforms(lock) {
  const missing = {}
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isLocked(lock, place, name)) missing[`node_modules/${name}`] = entryFor(name, range, entry)
    }
  }
  return missing
}

/** A lock with entries added, in npm's order. */
export function withEntries(lock, entries) {
  const all = Object.entries({ ...lock.packages, ...entries })
  return { ...lock, packages: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** Node looks for a package beside the one that asks, then in each folder above. */
function isLocked(lock, place, name) {
  if (lock.packages[`${place && `${place}/`}node_modules/${name}`]) return true
  if (place === '') return false
  return isLocked(lock, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name)
}

/** These packages pin one version of each, and say in their names for which system they are. */
function entryFor(name, range, { dev }) {
  const words = name.split(/[-/]/)
  const system = systems.find((one) => words.includes(one))
  const processor = processors.find((one) => words.includes(one))
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev: true }),
    optional: true,
    ...(system && { os: [system] }),
  }
}
