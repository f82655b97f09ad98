/** Writes one line of the engine's log, as the Prisma CLI reads it from standard error. */
export function report(level, message, fields = {}) {
  const origin = { timestamp: new Date().toISOString(), level, target: 'schema_engine::logger' }
  process.stderr.write(`\n${JSON.stringify({ ...origin, fields: { message, ...fields } })}`)
}
