/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or dynamic packages that must be required at run time, not bundled.
  serverExternalPackages: ['graphile-worker', 'pg', 'pino', 'nodemailer'],
}
