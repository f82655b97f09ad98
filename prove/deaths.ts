/**
 * Where to die, as the n-th await of an act: at the last time that each place is reached, or every time. What is
 * reached often, such as the call to a vendor, is thus met after everything else has happened.
 */
export function deathsIn(reached: string[]): number[] {
  const every = reached.map((_, at) => at + 1)
  return process.env.PROVE_EVERY_AWAIT ? every : every.filter((at) => reached.lastIndexOf(reached[at - 1]!) === at - 1)
}
