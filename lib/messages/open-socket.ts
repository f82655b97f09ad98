import { connect, type Socket } from 'node:net'
import type SMTPPool from 'nodemailer/lib/smtp-pool'

type Where = Pick<SMTPPool.Options, 'host' | 'port' | 'secure' | 'connectionTimeout'>

/**
 * A connection to the mail server that sends what it is given at once. nodemailer's own holds a letter's last line
 * back until everything before it is acknowledged (Nagle's algorithm), and a server may put that off (RFC 9293, section
 * 3.8.6.3): Linux does by 40 ms.
 */
export function openSocket(
  { host, secure, port = secure ? 465 : 587, connectionTimeout }: Where,
  done: (error: Error | null, opened: { connection: Socket } | null) => void,
): void {
  const socket = connect({ host: host ?? 'localhost', port: Number(port), noDelay: true, keepAlive: true })
  const fail = (error: Error) => done(error, null)
  const patience = setTimeout(() => socket.destroy(new Error('The mail server did not answer')), connectionTimeout)
  socket.once('close', () => clearTimeout(patience))
  socket.once('error', fail)
  socket.once('connect', () => {
    clearTimeout(patience)
    socket.off('error', fail)
    done(null, { connection: socket })
  })
}
