/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // There are no pictures to be scaled, and so there is nobody who does it for whoever asks.
  images: { unoptimized: true },
  // Native or dynamic packages that must be required at run time, not bundled.
  serverExternalPackages: ['graphile-worker', 'pg', 'pino', 'nodemailer', 'pdfkit', 'sharp'],
}
