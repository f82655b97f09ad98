import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './story'

/** Every rule of WCAG 2.0, 2.1 and 2.2, levels A and AA, that a program can judge. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

const phone = { width: 390, height: 844 }
const smallest = { width: 320, height: 640 }
/** WCAG 2.5.8 (AA): 24 by 24 CSS pixels. Ours, for the one button of a screen: 48 high. */
const targetPxMin = 24
const primaryPxMin = 48

/** Looks at the screen as it stands: both themes, and as narrow as phones get. */
export async function inspect(page: Page, screen: string) {
  // A page that a form without scripts has led to has its words before its styles.
  await page.waitForLoadState()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page, `${screen}, dark`)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize(smallest)
  await expectAccessible(page, `${screen}, light, 320 px wide`)
  await expectNothingBeyondTheEdge(page, screen)
  await expectTargetsLargeEnough(page, screen)
  await expectLinksToldApart(page, screen)
  await page.setViewportSize(phone)
}

async function expectAccessible(page: Page, screen: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  const found = violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ html, failureSummary }) => [html, failureSummary]) }))
  expect.soft(found, screen).toEqual([])
}

/** WCAG 1.4.10, reflow: at 320 px nothing needs scrolling sideways, and nothing but ornament is cut off. */
async function expectNothingBeyondTheEdge(page: Page, screen: string) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, `${screen}: width at 320 px`).toBeLessThanOrEqual(smallest.width)
  expect.soft(await page.evaluate(findCutOff), `${screen}: beyond the edge`).toEqual([])
}

/** Runs in the browser. What only a screen reader meets is folded into one pixel, and has no edge. */
function findCutOff() {
  const isFolded = (element: Element | null): boolean =>
    element !== null && (element.clientWidth === 1 || isFolded(element.parentElement))
  const isShown = (element: Element) =>
    element.checkVisibility() && !element.closest('[aria-hidden=true]') && !isFolded(element)
  const elements = [...document.querySelectorAll('header *, main *, footer *')]
  return elements.filter(isShown).flatMap((element) => {
    const { left, right } = element.getBoundingClientRect()
    return left < 0 || right > innerWidth ? [element.outerHTML.slice(0, 120)] : []
  })
}

async function expectTargetsLargeEnough(page: Page, screen: string) {
  const tooSmall = await page.evaluate(findSmallTargets, { targetPxMin, primaryPxMin })
  expect.soft(tooSmall, `${screen}: targets too small`).toEqual([])
}

/** Runs in the browser. A link within a sentence is excepted, and a tick counts with its label. */
function findSmallTargets({ targetPxMin, primaryPxMin }: { targetPxMin: number; primaryPxMin: number }) {
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, summary')]
  const isSeen = (target: HTMLElement) => target.checkVisibility() && !target.matches('.skip-link, p a')
  const isPrimary = (target: HTMLElement) => target.matches('main button[form]')
  return targets.filter(isSeen).flatMap((target) => {
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect()
    const isLargeEnough = Math.min(width, height) >= targetPxMin && (!isPrimary(target) || height >= primaryPxMin)
    return isLargeEnough ? [] : [`${target.outerHTML.slice(0, 120)}: ${Math.round(width)} × ${Math.round(height)}`]
  })
}

/** WCAG 2.4.9 (AAA, but cheap): to whoever hears the links alone, no two of one name lead to different places. */
async function expectLinksToldApart(page: Page, screen: string) {
  const heard = await page.locator('body').ariaSnapshot()
  const placesOf = new Map<string, Set<string>>()
  for (const [, name = '', place = ''] of heard.matchAll(/- link "(.*)".*:\n +- \/url: (.*)/g)) {
    placesOf.set(name, (placesOf.get(name) ?? new Set()).add(place))
  }
  const alike = [...placesOf].filter(([, places]) => places.size > 1).map(([name, places]) => [name, ...places])
  expect.soft(alike, `${screen}: links of one name`).toEqual([])
}
