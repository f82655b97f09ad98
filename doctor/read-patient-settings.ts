import { readSettings, type Settings } from '@/lib/env'

type Read = { settings: Settings; faults: [] } | { settings: null; faults: string[] }

/** The settings, or every fault in them, one sentence each; values are never repeated. */
export function readPatientSettings(variables: Record<string, string | undefined>): Read {
  try {
    // What production refuses is looked at by itself (checks/settings.ts).
    return { settings: readSettings({ ...variables, FOYER_STAGE: 'trial' }), faults: [] }
  } catch (error) {
    const [, ...faults] = error instanceof Error ? error.message.split('\n') : []
    if (faults.length === 0) throw error
    return { settings: null, faults: faults.map((fault) => fault.trim()) }
  }
}
