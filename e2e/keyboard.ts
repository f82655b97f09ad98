import type { Locator, Page } from '@playwright/test'
import { expect } from './story'

const stopsMax = 60

/** Moves with Tab alone until this has the focus, and sees at every stop where the focus is. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < stopsMax; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(isFocusVisible), 'the focus can be seen').toBe(true)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Runs in the browser: an outline, of the element itself or of the row it stands in. */
function isFocusVisible() {
  const focused = document.activeElement
  if (!focused || focused === document.body) return true
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  }
  return hasRing(focused) || (focused.closest('label') !== null && hasRing(focused.closest('label')!))
}
