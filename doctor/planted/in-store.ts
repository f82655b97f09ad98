import type { Garden } from '../test-patient'

/** A fault in the database, and the statement that mends it. */
export const inStore =
  (plant: (role: string) => string, mended: (role: string) => string) =>
  async ({ store, mend }: Garden) => {
    await store.run(plant(store.role))
    mend(() => store.run(mended(store.role)))
  }
