import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { testNames, wellZone } from '../test-names'
import type { Changes, Garden } from '../test-patient'
import { nowhere, settings, type Fault } from './fault'

/** A mail server of another kind, to which SMTP_URL leads with a name and a password. */
const mailServer =
  (options: SMTPServerOptions) =>
  async ({ mend }: Garden): Promise<Changes> => {
    const server = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 50,
      ...options,
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    mend(() => new Promise<void>((closed) => server.close(closed)))
    const { port } = server.server.address() as { port: number }
    return { settings: { SMTP_URL: `smtp://sender:word@127.0.0.1:${port}` } }
  }

const zone = (mx: object, txt: object) => () => ({
  patient: { names: testNames({ mx: { ...wellZone.mx, ...mx }, txt: { ...wellZone.txt, ...txt } }) },
})
const none = undefined as unknown as string[]

/** Mail. */
export const mailFaults: Fault[] = [
  {
    fault: 'no mail server',
    named: ['mail.reach'],
    says: /nobody listens there/,
    plant: settings({ SMTP_URL: `smtp://${nowhere}` }),
  },
  {
    fault: 'a mail server that asks for no login',
    named: ['mail.login'],
    says: /the server asks for none/,
    plant: mailServer({ disabledCommands: ['STARTTLS', 'AUTH'] }),
  },
  {
    fault: 'a login that the mail server refuses',
    named: ['mail.login'],
    says: /^refused$/,
    plant: mailServer({ onAuth: (_auth, _session, done) => done(new Error('no')) }),
  },
  {
    fault: 'a sender that nobody can answer',
    named: ['mail.domain'],
    says: /no MX record/,
    plant: zone({ 'meridian.com': none }, {}),
  },
  {
    fault: 'two SPF records',
    named: ['mail.spf'],
    says: /2 records/,
    plant: zone({}, { 'meridian.com': ['v=spf1 -all', 'v=spf1 mx -all'] }),
  },
  {
    fault: 'no DKIM key',
    named: ['mail.dkim'],
    says: /no key under the usual names/,
    plant: zone({}, { 's1._domainkey.meridian.com': none }),
  },
  { fault: 'no DMARC', named: ['mail.dmarc'], says: /no record/, plant: zone({}, { '_dmarc.meridian.com': none }) },
]
