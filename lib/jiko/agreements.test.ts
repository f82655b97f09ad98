import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useSettings } from '../test-settings'
import { startTestServer } from '../test-server'
import { readAgreementPdf } from './agreements'

let files: Awaited<ReturnType<typeof startTestServer>>
const pdf = Buffer.from('%PDF-1.7\n…\n%%EOF')

function fileIs(status: number, contentType: string, body: Buffer) {
  files.replyWith((_, response) => response.writeHead(status, { 'content-type': contentType }).end(body))
}

beforeAll(async () => {
  files = await startTestServer()
  useSettings({ JIKO_BASE_URL: files.url })
})
afterAll(() => files.stop())

describe('an agreement', () => {
  it.each(['application/pdf', 'application/pdf; charset=binary', 'binary/octet-stream'])(
    'labelled %s is fetched as it is, without our credentials',
    async (contentType) => {
      fileIs(200, contentType, pdf)
      const bytes = await readAgreementPdf(`${files.url}/files/esign.pdf?signature=secret`)
      expect(Buffer.from(bytes).equals(pdf)).toBe(true)
      expect(files.received[0]!.target).toBe('/files/esign.pdf?signature=secret')
      expect(Object.keys(files.received[0]!.headers)).not.toContain('authorization')
    },
  )

  it.each([
    ['a page', 'text/html', Buffer.from('<html>Sign in</html>')],
    ['a page that calls itself a PDF', 'application/pdf', Buffer.from('<html>Sign in</html>')],
    ['a PDF that calls itself a page', 'text/html', pdf],
    ['nothing', 'application/pdf', Buffer.alloc(0)],
  ])('that turns out to be %s is not shown', async (_, contentType, body) => {
    fileIs(200, contentType, body)
    await expect(readAgreementPdf(`${files.url}/a.pdf`)).rejects.toThrow('GET /a.pdf answered no PDF')
  })

  it('that is too long is not read to its end', async () => {
    fileIs(200, 'application/pdf', Buffer.concat([pdf, Buffer.alloc(25_000_000)]))
    await expect(readAgreementPdf(`${files.url}/a.pdf`)).rejects.toThrow(/answered more than \d+ bytes$/)
  })

  it.each([
    [503, 'JikoUnavailable'],
    [403, 'JikoRejected'],
    [302, 'JikoContractBroken'],
  ])('whose server answers %i is %s', async (status, name) => {
    fileIs(status, 'application/pdf', pdf)
    await expect(readAgreementPdf(`${files.url}/a.pdf`)).rejects.toMatchObject({ name })
  })

  it.each([
    'https://evil.example/a.pdf',
    'https://jiko.io.evil.example/a.pdf',
    'https://eviljiko.io/a.pdf',
    'https://docs.jiko.io:8443/a.pdf',
    'https://user:password@docs.jiko.io/a.pdf',
    'http://docs.jiko.io/a.pdf',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'https://docs.jiko.io@evil.example/a.pdf',
    'https://evil.example/#.jiko.io',
    'https://evil.example\\@docs.jiko.io/a.pdf',
    'https://evil.example\u3002jiko.io.evil.example/a.pdf',
    'https://docs.jiko.io./a.pdf',
    'https://jiko.io/a.pdf',
    'https://127.0.0.1/a.pdf',
    'https://2130706433/a.pdf',
    'https://0177.0.0.1/a.pdf',
    'https://0x7f.1/a.pdf',
    'https://[::1]/a.pdf',
    'https://[::ffff:169.254.169.254]/a.pdf',
    'ftp://docs.jiko.io/a.pdf',
    'data:application/pdf,%25PDF-',
  ])('at %s is never fetched', async (url) => {
    await expect(readAgreementPdf(url)).rejects.toThrow('is no address of Jiko')
  })
})
