import type { z } from 'zod'
import { settings } from './settings/list'
import { productionFaults, stageOf, type Stage } from './settings/production'

export type Settings = z.output<typeof settings> & { FOYER_STAGE: Stage }

/** We do not start like this. Its message holds names and rules, never a value. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
  readonly isSafeToLog = true

  constructor(faults: string[]) {
    super(['Settings that need attention (each is explained in .env.example):', ...faults].join('\n'))
  }
}

let known: Settings | undefined

/**
 * The settings, checked on the first call and never at import, so that a build needs none of them.
 * @throws with every fault at once, in plain words; values are never repeated.
 */
export function env(): Settings {
  return (known ??= readSettings(process.env))
}

/** As `env`, from any set of variables. An empty one counts as missing. */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const filledIn = Object.fromEntries(Object.entries(variables).filter(([, text]) => text?.trim()))
  const { success, data, error } = settings.safeParse(filledIn)
  const faults = [...(error ? faultsOf(error, filledIn) : []), ...productionFaults(filledIn)]
  if (success && faults.length === 0) return { ...data, FOYER_STAGE: stageOf(filledIn) }
  throw new SettingsRefused(faults)
}

function faultsOf(error: z.ZodError, filledIn: Record<string, unknown>): string[] {
  return error.issues.map(({ path, message }) => {
    const name = path.join('.')
    return `  ${name} ${name in filledIn ? message : 'is missing'}`
  })
}
