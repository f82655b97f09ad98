import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import { notReached } from './ask'

/** What became of a talk with the mail server that ended before any letter. */
export type MailTalk = {
  isEncrypted: boolean
  login: 'not-asked-for' | 'not-offered' | 'taken' | 'refused'
}

const withinMs = 5_000

/** Says hello, encrypts, logs in as SMTP_URL has it, and leaves. @throws Trouble when nobody is there */
export async function talkWithMailServer(smtpUrl: string, authority?: string): Promise<MailTalk> {
  const { tls, ...given } = parseConnectionUrl(smtpUrl)
  const patience = {
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    dnsTimeout: withinMs,
  }
  const line = new SMTPConnection({ ...given, ...patience, tls: { ...tls, ...(authority && { ca: authority }) } })
  const { hostname, port } = new URL(smtpUrl)
  try {
    await new Promise<void>((resolve, reject) => {
      line.once('error', reject)
      line.connect((error) => (error ? reject(error) : resolve()))
    })
    const { auth } = given as { auth?: { user: string; pass: string } }
    return { isEncrypted: line.secure, login: await logIn(line, auth) }
  } catch (error) {
    throw notReached({ host: `${hostname}${port && `:${port}`}` }, error)
  } finally {
    line.close()
  }
}

type Line = SMTPConnection & { allowsAuth?: boolean }

/** nodemailer sends without a login when the server offers none, so nobody would learn of it. */
async function logIn(line: Line, auth?: { user: string; pass: string }): Promise<MailTalk['login']> {
  if (!auth) return 'not-asked-for'
  if (!line.allowsAuth) return 'not-offered'
  return new Promise((resolve) => line.login({ credentials: auth }, (error) => resolve(error ? 'refused' : 'taken')))
}
