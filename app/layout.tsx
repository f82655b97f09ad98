import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { brand } from '@/lib/domain/brand'
import { fontVariables } from './fonts/fonts'
import { readLanguage } from './language'
import './globals.css'

// Step pages render their own title, which may say "Error:" first; this is for the others.
export const metadata: Metadata = {
  applicationName: brand.name,
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false },
  referrer: 'same-origin',
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time would have no nonce on its scripts.
  await connection()
  return (
    <html lang={await readLanguage()} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
