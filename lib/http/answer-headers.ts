import { env } from '../env'

const twoYearsSeconds = 63_072_000

/** The camera takes pictures of documents, the clipboard takes an account number; nobody else gets anything. */
const ours = ['camera', 'clipboard-write']
const nobodys = [
  'accelerometer', 'ambient-light-sensor', 'aria-notify', 'autoplay', 'bluetooth', 'browsing-topics',
  'captured-surface-control', 'clipboard-read', 'compute-pressure', 'cross-origin-isolated', 'deferred-fetch',
  'deferred-fetch-minimal', 'digital-credentials-create', 'digital-credentials-get', 'display-capture',
  'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get',
  'idle-detection', 'interest-cohort', 'keyboard-map', 'language-detector', 'language-model', 'local-fonts',
  'local-network', 'local-network-access', 'loopback-network', 'magnetometer', 'media-playback-while-not-visible',
  'microphone', 'midi', 'on-device-speech-recognition', 'otp-credentials', 'payment', 'picture-in-picture',
  'private-state-token-issuance', 'private-state-token-redemption', 'publickey-credentials-create',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'speaker-selection', 'storage-access', 'summarizer',
  'sync-xhr', 'translator', 'unload', 'usb', 'web-share', 'window-management', 'xr-spatial-tracking',
]

/** What nothing but a page of ours needs: it shows nothing, runs nothing and stands in no frame. */
const nothing = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
/** A script may be a worker's, which lives by the policy of its own file. */
const script =
  `default-src 'none'; script-src 'self'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}; ` +
  `connect-src 'self'; frame-ancestors 'none'`

/** What an answer says where it says nothing else: pages have a policy of their own, files may be kept. */
export function answerHeaders(path: string): Record<string, string> {
  return {
    'content-security-policy': path.startsWith('/_next/') ? script : nothing,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'origin-agent-cluster': '?1',
    'permissions-policy': permissions,
    ...(env().APP_URL.startsWith('https:') && { 'strict-transport-security': alwaysByHttps() }),
  }
}

/** For this name and all below it; whoever has others there, not all by https, says so. Preloading is theirs too. */
function alwaysByHttps(): string {
  return `max-age=${twoYearsSeconds}${env().HSTS_SUBDOMAINS === 'on' ? '; includeSubDomains' : ''}`
}

const permissions = [...ours.map((name) => `${name}=(self)`), ...nobodys.map((name) => `${name}=()`)].join(', ')
