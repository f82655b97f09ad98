/** Something is in the way of looking. `owner` is the check that tells of it; the others say that they wait for it. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  owner: string | null = null

  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(found)
  }
}

/**
 * What several checks rest on, gathered once, by whoever asks first.
 * @param owner id of the check that tells of trouble in gathering it
 */
export function evidence<Facts>(owner: string, gather: () => Promise<Facts>): () => Promise<Facts> {
  let gathering: Promise<Facts> | undefined
  const owned = (error: unknown): never => {
    if (error instanceof Trouble) error.owner ??= owner
    throw error
  }
  return () => (gathering ??= gather().catch(owned))
}
