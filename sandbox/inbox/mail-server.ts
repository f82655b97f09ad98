import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import PostalMime, { type Attachment } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { letMailGoWrong } from '../control/mail-faults'
import type { World } from '../world'
import { keepMessage } from './keep-message'

/** An SMTP server that takes any mail from anyone and delivers it to the inbox. No TLS: it is local. */
export async function startMailServer(world: World) {
  const lines = new Map<number, Socket>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    closeTimeout: 100,
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      receive(world, stream, recipients, () => lines.get(session.remotePort)?.resetAndDestroy()).then(done, done)
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (line: Socket) => {
    const port = line.remotePort ?? 0
    lines.set(port, line)
    line.on('close', () => lines.delete(port))
  })
  server.listen(world.settings.smtpPort, world.settings.host)
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, stop: () => new Promise<void>((resolve) => void server.close(() => resolve())) }
}

/** What the sender is told: nothing is good, an error refuses. */
async function receive(world: World, stream: SMTPServerDataStream, recipients: string[], cut: () => void) {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const { subject, text, html, attachments } = await PostalMime.parse(Buffer.concat(chunks), { attachmentEncoding: 'base64' })
  const content = { subject: subject ?? null, text: text?.trim() ?? '', html: html ?? null, attachments: attachments.map(fileOf) }
  const keep = () => {
    for (const to of recipients) keepMessage(world, { channel: 'email', to, ...content })
  }
  return letMailGoWrong(world.faults, { keep, cut })
}

function fileOf({ filename, mimeType, content }: Attachment) {
  return { name: filename ?? 'unnamed', type: mimeType, base64: String(content) }
}
