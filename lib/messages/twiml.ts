/**
 * What a call says (https://www.twilio.com/docs/voice/twiml/say), after a moment for the phone to
 * reach an ear. The voice is a BCP 47 tag that Twilio speaks.
 */
export function spoken(sentence: string, voice: string): string {
  const say = `<Say language="${escapeXml(voice)}">${escapeXml(sentence)}</Say>`
  return `<?xml version="1.0" encoding="UTF-8"?><Response><Pause length="1"/>${say}</Response>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
