import { createTransport, type Transporter } from 'nodemailer'
import SMTPPool from 'nodemailer/lib/smtp-pool'
import { env } from '../env'
import { openSocket } from './open-socket'

export type Mail = { to: string; subject: string; html: string; text: string; attachments?: readonly Attachment[] }
/** A file that comes with a letter. */
export type Attachment = { fileName: string; contentType: string; bytes: Uint8Array }

/** How we talk with the mail server; a query in SMTP_URL overrides it. */
const manner = {
  // Waiting, in milliseconds; the last is also how long a line stays open for the next letter.
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  // A greeting alone may take a mail server longer than a letter; one line carries many.
  pool: true as const,
  getSocket: openSocket,
  // Should the server hang up just when we begin.
  maxRequeues: 1,
}

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
export async function sendMail({ to, attachments = [], ...letter }: Mail): Promise<void> {
  try {
    await mailer().sendMail({
      ...letter,
      attachments: attachments.map(toAttach),
      from: env().EMAIL_FROM,
      to: { name: '', address: to }, // As an object it stays one address, whatever is in it.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } catch (error) {
    throw new MailUnavailable(error)
  }
}

function toAttach({ fileName: filename, contentType, bytes }: Attachment) {
  return { filename, contentType, content: Buffer.from(bytes) }
}

let transporter: Transporter | undefined

function mailer(): Transporter {
  return (transporter ??= createTransport(new SMTPPool({ ...manner, url: env().SMTP_URL })))
}

function troubleOf(cause: unknown): { responseCode: number | null; code: string } {
  const known = cause instanceof Error ? cause : new Error('unknown')
  const responseCode = 'responseCode' in known && typeof known.responseCode === 'number' ? known.responseCode : null
  const code = 'code' in known && typeof known.code === 'string' ? known.code : known.name
  return { responseCode, code }
}
