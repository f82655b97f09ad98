import { readSettings } from '@/lib/env'
import { afterAll, beforeAll } from 'vitest'
import { allGroups } from './all-groups'
import { examine, type Line } from './examine'
import type { Group } from './finding'
import type { Patient } from './patient'
import { makeCertificate, openTestFront } from './test-front'
import { testNames, wellZone } from './test-names'
import { openTestStore } from './test-store'

export type Changes = { settings?: Record<string, string>; patient?: Partial<Patient> }

/** Everything at hand for planting a fault; `mend` says how to take it away again. */
export type Garden = Awaited<ReturnType<typeof openGarden>> & { mend: (undo: () => unknown) => void }

async function openGarden() {
  const { DATABASE_URL, APP_URL, PORT, JIKO_BASE_URL } = process.env
  const certificate = await makeCertificate(60)
  const front = await openTestFront({ ...certificate, port: Number(new URL(APP_URL!).port), towards: Number(PORT) })
  const store = await openTestStore(DATABASE_URL!)
  const control = (method: string, path: string, body?: object) =>
    fetch(`${JIKO_BASE_URL}/control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
  return { certificate, front, store, control, sandboxUrl: JIKO_BASE_URL!, appUrl: APP_URL! }
}

/** The app of this world, well, as the doctor is to find it; and with a fault planted in it. */
export function testPatient() {
  let garden: Awaited<ReturnType<typeof openGarden>>

  beforeAll(async () => {
    garden = await openGarden()
  })
  afterAll(async () => {
    garden.front.close()
    await garden.store.close()
  })

  function groupsWith({ settings = {}, patient = {} }: Changes): Group[] {
    const well = { DATABASE_URL: garden.store.url, EMAIL_FROM: 'Foyer <hello@meridian.com>' }
    const variables = { ...process.env, ...well, ...settings, FOYER_STAGE: 'trial' }
    return allGroups({
      settings: readSettings(variables),
      variables,
      isTrial: true,
      now: Date.now,
      names: testNames(wellZone),
      authority: garden.certificate.cert,
      plainPort: null,
      root: process.cwd(),
      ...patient,
    })
  }

  return {
    examined: async (changes: Changes = {}) => linesOf(groupsWith(changes)),
    /** With the fault in it, which is taken away whatever happens. */
    async examinedWith(plant: (garden: Garden) => Promise<Changes | void> | Changes | void) {
      const undoing: (() => unknown)[] = []
      try {
        return await linesOf(groupsWith((await plant({ ...garden, mend: (undo) => undoing.unshift(undo) })) ?? {}))
      } finally {
        for (const undo of undoing) await undo()
      }
    },
    certificate: () => garden.certificate,
    storeUrl: () => garden.store.url,
  }
}

export async function linesOf(groups: Group[]): Promise<Line[]> {
  const lines: Line[] = []
  for await (const examined of examine(groups)) lines.push(...examined.lines)
  return lines
}
