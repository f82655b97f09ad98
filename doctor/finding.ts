/**
 * How one thing stands: ready; not ready for production; to be looked at by a person, who may leave it so; or a note
 * on what nobody can see from here, which is not counted. Words only: a finding never holds a value of a setting that
 * is secret, nor anything about a person.
 */
export type Finding =
  { standing: 'ready' | 'note'; found: string } | { standing: 'attention' | 'not-ready'; found: string; remedy: string }

/** What is looked at. `id` is `group.what`, by which --json and whoever reads it knows the line. */
export type Check = { id: string; looksAt: string; look: () => Finding | Finding[] | Promise<Finding | Finding[]> }

/** Local ones need this machine alone. */
export type Group = { title: string; reach: 'local' | 'network'; checks: Check[] }

export const ready = (found: string): Finding => ({ standing: 'ready', found })
export const note = (found: string): Finding => ({ standing: 'note', found })
export const attention = (found: string, remedy: string): Finding => ({ standing: 'attention', found, remedy })
export const notReady = (found: string, remedy: string): Finding => ({ standing: 'not-ready', found, remedy })

/** What a rehearsal over the sandbox has to be lenient with: there it is shown, and stops nobody. */
export function unlessTrial(isTrial: boolean, finding: Finding): Finding {
  return finding.standing === 'not-ready' && isTrial ? attention(finding.found, finding.remedy) : finding
}
