import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pass } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { World } from '../world'
import { keepMessage } from './keep-message'

/** An SMTP server that takes any mail from anyone and delivers it to the inbox. No TLS: it is local. */
export async function startMailServer(world: World) {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    closeTimeout: 100,
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    onMailFrom: (_address, _session, done) => void refusal(world).then(done),
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      receive(world, stream, recipients).then(() => done(), done)
    },
  })
  server.on('error', () => undefined)
  server.listen(world.settings.smtpPort, world.settings.host)
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, stop: () => new Promise<void>((resolve) => void server.close(() => resolve())) }
}

async function receive(world: World, stream: SMTPServerDataStream, recipients: string[]) {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const { subject, text, html } = await PostalMime.parse(Buffer.concat(chunks))
  const content = { subject: subject ?? null, text: text?.trim() ?? '', html: html ?? null }
  for (const to of recipients) keepMessage(world, { channel: 'email', to, ...content })
}

/** What a fault set for the mail server answers the sender with, or nothing. */
async function refusal({ faults }: World): Promise<Error | null> {
  for (const { kind, delayMs, status } of faults.strikeMail()) {
    if (delayMs > 0) await pass(delayMs)
    const responseCode = status ?? 451
    if (kind !== 'delay') return Object.assign(new Error('A fault of the sandbox'), { responseCode })
  }
  return null
}
