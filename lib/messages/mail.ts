import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../env'

export type Mail = { to: string; subject: string; html: string; text: string }

/** Each for its part of the talk with the mail server; a query in SMTP_URL overrides them. */
const patienceMs = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }

/** The mail server did not take the message. */
export class MailUnavailable extends Error {
  override readonly name = 'MailUnavailable'
  /** The server's status or the kind of failure only, never its words, which repeat the address. */
  readonly isSafeToLog = true
  /** SMTP 5xx: the same message will be refused again (RFC 5321, section 4.2.1). */
  readonly isFinal: boolean

  constructor(cause: unknown) {
    const { responseCode, code } = troubleOf(cause)
    super(responseCode ? `SMTP answered ${responseCode}` : `SMTP failed (${code})`)
    this.isFinal = responseCode !== null && responseCode >= 500
  }
}

/** Sends one letter to one address. @throws MailUnavailable */
export async function sendMail({ to, ...letter }: Mail): Promise<void> {
  try {
    await mailer().sendMail({
      ...letter,
      from: env().EMAIL_FROM,
      to: { name: '', address: to }, // As an object it stays one address, whatever is in it.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } catch (error) {
    throw new MailUnavailable(error)
  }
}

let transporter: Transporter | undefined

function mailer(): Transporter {
  return (transporter ??= createTransport(withPatience(env().SMTP_URL)))
}

function withPatience(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const [name, ms] of Object.entries(patienceMs)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms))
  }
  return url.href
}

function troubleOf(cause: unknown): { responseCode: number | null; code: string } {
  const known = cause instanceof Error ? cause : new Error('unknown')
  const responseCode = 'responseCode' in known && typeof known.responseCode === 'number' ? known.responseCode : null
  const code = 'code' in known && typeof known.code === 'string' ? known.code : known.name
  return { responseCode, code }
}
