import { isJikoTrouble } from '@/lib/jiko/errors'
import { log } from '@/lib/log'

/** What a page needs from Jiko, or null when Jiko does not give it: the page then says so and keeps its place. */
export async function readFromJiko<Content>(event: string, read: () => Promise<Content>): Promise<Content | null> {
  try {
    return await read()
  } catch (error) {
    if (!isJikoTrouble(error)) throw error
    log.error(event, error)
    return null
  }
}
