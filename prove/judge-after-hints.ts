const triesMax = 3
const hintLeft = 'jobs are left: follow-application'

/**
 * Judges once more when a hint came after everything was at rest: Jiko may send a webhook at any moment, once more or
 * late, and its events are read again after each start. A hint is followed before anything is judged.
 */
export async function judgeAfterHints(judgeAtRest: () => Promise<string[]>): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const broken = await judgeAtRest()
    if (attempt === triesMax || !broken.some((what) => what.endsWith(hintLeft))) return broken
  }
}
