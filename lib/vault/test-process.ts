const global = globalThis as typeof globalThis & { foyerDataKeys?: unknown }

/** Another process, as far as the vault can tell: it remembers keys of its own. One thing at a time. */
export function beginProcess() {
  let memory: unknown
  return {
    async does<Value>(work: () => Promise<Value>): Promise<Value> {
      const ours = global.foyerDataKeys
      global.foyerDataKeys = memory
      try {
        return await work()
      } finally {
        memory = global.foyerDataKeys
        global.foyerDataKeys = ours
      }
    },
  }
}
