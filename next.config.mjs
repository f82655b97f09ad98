/** Beside the content security policy, which proxy.ts makes for each request. */
const onEveryAnswer = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()' },
]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or dynamic packages that must be required at run time, not bundled.
  serverExternalPackages: ['graphile-worker', 'pg', 'pino', 'nodemailer', 'pdfkit', 'sharp'],
  headers: () => [{ source: '/:path*', headers: onEveryAnswer }],
}
