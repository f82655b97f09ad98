import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { galleryFolder, phone } from './pictures'

/** The README's strip: the main screens of the way, side by side. */
const screens = ['welcome', 'agreements', 'identification', 'review', 'status-approved', 'account']
const folder = path.join(galleryFolder, 'en-390-light')
const shownWidth = 180
const bytesMax = 700_000

test('the strip of screens', async ({ page }) => {
  const shownHeight = Math.round((shownWidth * phone.height) / phone.width)
  const gap = 18
  await page.setViewportSize({ width: screens.length * (shownWidth + gap) + gap, height: shownHeight + 2 * gap })
  const figures = await Promise.all(screens.map(async (screen) => `<img alt="" src="${await pictureOf(screen)}">`))
  await page.setContent(`
    <style>
      body { margin: 0; padding: ${gap}px; display: flex; gap: ${gap}px; background: #e9e6dd }
      img { width: ${shownWidth}px; height: ${shownHeight}px; object-fit: cover; object-position: top; border-radius: 14px }
    </style>
    ${figures.join('')}`)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  const strip = await page.screenshot({ path: path.join(import.meta.dirname, '../../docs/screens.png') })
  expect(strip.length, 'bytes of docs/screens.png').toBeLessThan(bytesMax)
})

async function pictureOf(screen: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => name.slice('00-'.length) === `${screen}.png`)
  if (!file) throw new Error(`There is no picture of ${screen}`)
  return `data:image/png;base64,${(await readFile(path.join(folder, file))).toString('base64')}`
}
