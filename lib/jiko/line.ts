import { createCircuit, type Circuit } from './circuit'
import { createGate, type Gate } from './gate'
import { agreementsAtOnceMax, callsAtOnceMax, circuitPolicy } from './policy'

// Next loads modules more than once in a process; there is one line to Jiko all the same.
const kept = globalThis as typeof globalThis & { foyerJikoGate?: Gate; foyerJikoCircuit?: Circuit; foyerAgreementsGate?: Gate }

/** What every call of this process to Jiko's API goes through, login included. */
export const apiLine = (): Gate => (kept.foyerJikoGate ??= createGate(callsAtOnceMax))

/** What agreements are fetched through, wherever they live. */
export const agreementsLine = (): Gate => (kept.foyerAgreementsGate ??= createGate(agreementsAtOnceMax))

/** Whether Jiko is up, as this process has seen it. */
export const jikoCircuit = (): Circuit => (kept.foyerJikoCircuit ??= createCircuit(circuitPolicy))
