import { describe, expect, it } from 'vitest'
import { browserKind, findTroubleAhead, troubleFromError } from './camera-trouble'

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148'
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36'
const able = { isSecure: true, canAsk: true }

describe('before the camera is asked for', () => {
  it.each([
    ['Instagram', `${iphone} Instagram 350.0.0.27.94`],
    ['Facebook', `${android} [FB_IAB/FB4A;FBAV/490.0.0.0;]`],
    ['LinkedIn', `${iphone} [LinkedInApp]/9.31`],
    ['TikTok', `${android} musical_ly_2023 BytedanceWebview/d8a21c6`],
  ])('knows the browser inside %s', (_, userAgent) => {
    expect(findTroubleAhead({ ...able, userAgent })).toBe('in-app')
  })

  it('lets ordinary browsers ask', () => {
    for (const userAgent of [`${iphone} Version/18.4 Safari/604.1`, android]) {
      expect(findTroubleAhead({ ...able, userAgent })).toBeNull()
    }
  })

  it('says that a page without https has no camera', () => {
    expect(findTroubleAhead({ userAgent: android, isSecure: false, canAsk: false })).toBe('insecure')
    expect(findTroubleAhead({ userAgent: android, isSecure: true, canAsk: false })).toBe('no-camera')
  })
})

describe('after it was asked for', () => {
  it('tells a refusal from a missing and from a busy camera', () => {
    expect(troubleFromError('NotAllowedError')).toBe('refused')
    expect(troubleFromError('NotFoundError')).toBe('no-camera')
    expect(troubleFromError('NotReadableError')).toBe('busy')
  })

  it('explains how to allow it in this browser', () => {
    expect([iphone, android, 'X11; Linux x86_64'].map(browserKind)).toEqual(['safari-ios', 'chrome-android', 'desktop'])
  })
})
