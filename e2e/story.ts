import { randomInt } from 'node:crypto'
import { test as base, type Browser, type BrowserContextOptions } from '@playwright/test'
import { isLanguage, languages } from '@/lib/domain/language'
import { Applicant } from './applicant'
import { newPerson, type Person } from './person'

type Story = {
  person: Person
  applicant: Applicant
  /** The same person at another browser: another phone, or a computer. */
  elsewhere: (options?: BrowserContextOptions) => Promise<Applicant>
}

/** Every story has a fresh person, who comes from an internet address of their own: codes are limited per address. */
export const test = base.extend<Story>({
  extraHTTPHeaders: async ({}, provide) => {
    await provide({ 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` })
  },

  person: async ({}, provide) => {
    await provide(newPerson())
  },

  applicant: async ({ page, person, locale }, provide) => {
    await provide(new Applicant(page, person, languageOf(locale)))
  },

  elsewhere: async ({ browser, person, locale }, provide) => {
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = []
    await provide(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      return new Applicant(await context.newPage(), person, languageOf(locale))
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from '@playwright/test'

function languageOf(locale: string | undefined) {
  const language = locale?.split('-')[0]
  return isLanguage(language) ? language : languages[0]
}
