import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { describe, expect, it } from 'vitest'
import { env } from './env'
import { sessionNamedBy } from './session-named'
import { useSettings } from './test-settings'

useSettings()
const cookie = 'foyer.session'

function tokenFor(token: Record<string, string>, maxAge = 60): Promise<string> {
  return encode({ token, secret: env().AUTH_SECRET, salt: cookie, maxAge })
}

describe('a cookie', () => {
  it('names a session, each time it is read', async () => {
    const sessionId = randomUUID()
    const token = await tokenFor({ sessionId })
    expect(await sessionNamedBy(token, cookie)).toBe(sessionId)
    expect(await sessionNamedBy(token, cookie)).toBe(sessionId)
  })

  it('names none when it was altered, belongs to another name, or is too old', async () => {
    const token = await tokenFor({ sessionId: randomUUID() })
    expect(await sessionNamedBy(token, cookie)).not.toBeNull()
    const altered = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
    expect(await sessionNamedBy(altered, cookie)).toBeNull()
    expect(await sessionNamedBy(token, 'foyer.visit')).toBeNull()
    expect(await sessionNamedBy(await tokenFor({ sessionId: randomUUID() }, -60), cookie)).toBeNull()
  })

  it('names none when what it names is no id', async () => {
    expect(await sessionNamedBy(await tokenFor({ sessionId: 'everybody' }), cookie)).toBeNull()
    expect(await sessionNamedBy(await tokenFor({}), cookie)).toBeNull()
    expect(await sessionNamedBy('nonsense', cookie)).toBeNull()
  })
})
