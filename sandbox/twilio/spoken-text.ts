const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

/** What a voice would say: the words of TwiML without its tags. */
export function spokenText(twiml: string): string {
  const words = twiml.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
  return words.replace(/\s+/g, ' ').trim()
}
