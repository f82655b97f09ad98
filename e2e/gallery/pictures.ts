import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '@/lib/domain/language'

export const galleryFolder = path.join(import.meta.dirname, '../../.foyer/gallery')
export const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 860 }

/** Takes each screen as a phone and a desk see it, by day and by night. */
export function photographer(page: Page, language: Language, taken = 0) {
  return async function take(screen: string) {
    taken += 1
    const name = `${String(taken).padStart(2, '0')}-${screen.replaceAll(/[^a-z0-9]+/g, '-')}.png`
    for (const size of [desk, phone]) {
      await page.setViewportSize(size)
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const folder = `${language}-${size.width}-${colorScheme}`
        await page.screenshot({ path: path.join(galleryFolder, folder, name), fullPage: true, caret: 'initial' })
      }
    }
  }
}
