export type Message = {
  id: string
  channel: 'email' | 'sms' | 'voice'
  to: string
  subject: string | null
  text: string
  html: string | null
  /** Files of an e-mail, in base64. */
  attachments?: { name: string; type: string; base64: string }[]
  sentAt: string
}

const sixDigits = /(?<!\d)\d{6}(?!\d)/
const spokenDigits = /(?<!\d)\d(?:[\s,.]+\d){5}(?!\d)/

/** The six-digit code in a message, also when it is spelled out for a voice; null without one. */
export function codeIn({ subject, text }: Message): string | null {
  const words = `${subject ?? ''}\n${text}`
  const code = sixDigits.exec(words)?.[0] ?? spokenDigits.exec(words)?.[0]
  return code?.replace(/\D/g, '') ?? null
}
