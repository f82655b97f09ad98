import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useSettings } from '../test-settings'
import { MailUnavailable, sendMail } from './mail'

const letter = { to: 'ada@example.com', subject: 'Su código', text: 'Código: 123456', html: '<p>Código: 123456</p>' }
const taken: { recipients: string[]; raw: Buffer }[] = []
/** What the server answers to a recipient, when not "welcome". */
let refusal: { responseCode: number } | null = null

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (address, _, answer) =>
    answer(refusal && Object.assign(new Error(`No mailbox ${address.address}`), refusal)),
  onData(stream, session, answer) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      taken.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) })
      answer()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  useSettings({ SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
})
afterAll(() => new Promise<void>((closed) => server.close(closed)))

async function failureOf(mail: typeof letter): Promise<unknown> {
  return sendMail(mail).then(() => null, (reason: unknown) => reason)
}

describe('a letter', () => {
  it('arrives as it was written, in both forms', async () => {
    await sendMail(letter)
    const { recipients, raw } = taken.at(-1)!
    const mail = await PostalMime.parse(raw)
    expect(recipients).toEqual([letter.to])
    expect(mail).toMatchObject({ subject: letter.subject, from: { name: 'Foyer', address: 'foyer@example.com' } })
    expect([mail.text?.trim(), mail.html?.trim()]).toEqual([letter.text, letter.html])
  })

  it('carries its files whole, under their names', async () => {
    const bytes = new Uint8Array(70_000).map((_, at) => at % 251)
    await sendMail({ ...letter, attachments: [{ fileName: 'recibo.pdf', contentType: 'application/pdf', bytes }] })
    const { attachments: [file] } = await PostalMime.parse(taken.at(-1)!.raw)
    expect(file).toMatchObject({ filename: 'recibo.pdf', mimeType: 'application/pdf', disposition: 'attachment' })
    expect(Buffer.from(file!.content as ArrayBuffer).equals(bytes)).toBe(true)
  })

  it('goes to one address, whatever is smuggled into it', async () => {
    taken.length = 0
    await failureOf({ ...letter, to: 'ada@example.com, eve@example.com' })
    await failureOf({ ...letter, to: 'ada@example.com\r\nBcc: eve@example.com' })
    expect(taken.flatMap(({ recipients }) => recipients)).not.toContain('eve@example.com')
  })

  it.each([
    [451, false],
    [550, true],
  ])('that the server refuses with %i is told without its address', async (responseCode, isFinal) => {
    refusal = { responseCode }
    const error = await failureOf(letter)
    refusal = null
    expect(error).toBeInstanceOf(MailUnavailable)
    expect(error).toMatchObject({ message: `SMTP answered ${responseCode}`, isFinal })
  })
})
