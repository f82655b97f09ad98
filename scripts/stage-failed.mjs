/** A part of a command that did not work, with what its program printed. */
export class StageFailed extends Error {
  /** @param {string} message one sentence @param {string} [output] of the program that failed */
  constructor(message, output = '') {
    super(message)
    this.name = 'StageFailed'
    this.output = output
  }
}

/** Throws when a program that was run to its end did not end well. */
export function requireSuccess({ code, output }, message) {
  if (code !== 0) throw new StageFailed(`${message} (exit code ${code})`, output)
}

/** What to print: the program's own words and one sentence, or the whole story of a mistake of ours. */
export function messageOf(error) {
  return error instanceof StageFailed ? `${error.output.trim()}\n\n${error.message}`.trim() : error.stack
}
