import { open, seal, SealBroken } from '../vault/seal'

const placeFor = (applicantId: string) => ({ table: 'Activity', column: 'search', row: applicantId })

/**
 * What somebody looks for, as one word for an address. People look for other people's names, and addresses end up in
 * histories and in logs of others, so only we can read the word, and only for them.
 */
export async function hideSearch(applicantId: string, text: string): Promise<string> {
  return Buffer.from(await seal(text, placeFor(applicantId), { applicantId })).toString('base64url')
}

/** What that word stands for; null for any other word, for anybody may write anything into an address. */
export async function readSearch(applicantId: string, word: string): Promise<string | null> {
  try {
    return await open(new Uint8Array(Buffer.from(word, 'base64url')), placeFor(applicantId))
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
