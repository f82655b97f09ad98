import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)))

/** Everything that a run leaves behind, in one ignored folder: database, secrets, sandbox, logs. */
export const foyerFolder = path.join(root, '.foyer')

/** @param {...string} parts a path inside the checkout */
export function inRoot(...parts) {
  return path.join(root, ...parts)
}

/** @param {...string} parts a path inside a package that is installed */
export function inPackage(...parts) {
  return path.join(root, 'node_modules', ...parts)
}
