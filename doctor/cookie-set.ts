import { ask } from './ask'
import type { Patient } from './patient'

/**
 * Chooses a language as somebody without JavaScript does, which keeps nothing but a cookie in the browser; answers
 * the whole Set-Cookie, or null when there was none.
 */
export async function readCookieSet({ settings, authority }: Patient): Promise<string | null> {
  const url = new URL('/', settings.APP_URL)
  const { text } = await ask(url, { headers: { accept: 'text/html' }, authority })
  const form = text.split('<form').find((part) => part.includes('name="language"')) ?? ''
  const fields = [...form.slice(0, form.indexOf('</form>')).matchAll(/<input[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ])
  const boundary = 'foyer-doctor'
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const answer = await ask(url, {
    method: 'POST',
    headers: { origin: url.origin, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`,
    authority,
  })
  return answer.headers['set-cookie']?.find((cookie) => cookie.includes('language')) ?? null
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
