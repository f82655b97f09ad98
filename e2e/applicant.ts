import { expect, type Page } from '@playwright/test'
import type { Stage } from '@/lib/domain/decision'
import { journey, pathOf, type StepSlug } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { answerQuickly } from './answer-quickly'
import { field, fillStep } from './fill-step'
import { e164Of, type Person } from './person'
import { sandbox } from './sandbox'
import { wordsIn, type Words } from './words'

/** Sending, drawing and carrying a picture of many megapixels is work for a machine that does three things at once. */
const newsWithinMs = 30_000

/** A person at a browser. Finds things as people do, by what is written on them; with JavaScript or without. */
export class Applicant {
  readonly words: Words

  constructor(
    readonly page: Page,
    readonly person: Person,
    readonly language: Language,
  ) {
    this.words = wordsIn(language)
  }

  /** From the welcome page to the code that was mailed. */
  async startsFromTheWelcomePage() {
    await this.page.goto('/')
    await this.page.getByRole('link', { name: this.words.welcome.start }).click()
    await this.entersEmail()
  }

  async entersEmail(email = this.person.email) {
    await this.sees(this.words.email.title)
    await field(this.page, this.words.email.email).fill(email)
    await this.presses(this.words.email.submit)
    await this.sees(this.words.emailCode.title)
  }

  async entersEmailedCode({ sent = 1 } = {}) {
    await this.types(await sandbox.codeTo(this.person.email, { sent }))
    await expect(this.heading).not.toHaveText(this.words.emailCode.title)
  }

  /** Types a code and presses Continue, whatever comes of it. */
  async types(code: string) {
    await field(this.page, this.words.emailCode.code).fill(code)
    await this.presses(this.words.form.continue)
  }

  /** A newcomer then stands at the first step, a returning person at the one that is due. */
  async signsIn({ sent = 1 } = {}) {
    await this.page.goto('/start')
    await this.entersEmail()
    await this.entersEmailedCode({ sent })
  }

  /** Has one more code sent to the phone, or by e-mail, and types it. `sent`: how many have gone there by then. */
  async confirms(way: 'phone' | 'email', { sent }: { sent: number }) {
    const { confirm } = this.words
    const address = way === 'phone' ? e164Of(this.person) : this.person.email
    await this.sees(confirm.title)
    await this.presses(way === 'phone' ? confirm.text(address.slice(-4)) : confirm.mail)
    await field(this.page, confirm.code).fill(await sandbox.codeTo(address, { sent }))
    await this.presses(confirm.submit)
  }

  async provesPhone() {
    await this.answers('phone', 'phone-code')
  }

  async agrees() {
    await this.answers('agreements')
  }

  /** Has signed in and answered every step before this one, and arrives at it: for stories that begin there. */
  async hasAnsweredEverythingUpTo(slug: StepSlug) {
    await answerQuickly(this.page, this.person, slug, this.language)
    await this.opens(slug)
    await this.seesStep(slug)
  }

  /** Signs in, answers every step before this one, and arrives at it, all of it by hand. */
  async answersEverythingUpTo(slug: StepSlug) {
    await this.signsIn()
    const before = journey.slice(0, journey.findIndex((step) => step.slug === slug))
    await this.answers(...before.map((step) => step.slug))
    await this.seesStep(slug)
  }

  /** Fills in these steps, one after the other, and goes on from each. */
  async answers(...slugs: StepSlug[]) {
    for (const slug of slugs) {
      await this.tries(slug)
      await expect(this.heading).not.toHaveText(this.words.steps[slug].title)
    }
  }

  /** Fills in a step and presses its button, whatever comes of it. */
  async tries(slug: StepSlug) {
    await this.seesStep(slug)
    await fillStep(slug, this.page, this.person, this.words)
    await this.goesOnFrom(slug)
  }

  /** Presses the step's one primary button, whatever comes of it. */
  async goesOnFrom(slug: StepSlug) {
    const words = this.words.steps[slug]
    await this.presses('submit' in words ? words.submit : this.words.form.continue)
  }

  async sends() {
    await this.seesStep('review')
    await this.goesOnFrom('review')
    await expect(this.page).toHaveURL(/\/status$/)
  }

  async presses(button: string) {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }

  async opens(slug: StepSlug) {
    await this.page.goto(pathOf(slug))
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 })
  }

  get problems() {
    return this.page.getByRole('main').getByRole('alert')
  }

  async sees(title: string, { timeout }: { timeout?: number } = {}) {
    await expect(this.heading).toHaveText(title, { timeout })
  }

  async seesStep(slug: StepSlug) {
    await this.sees(this.words.steps[slug].title)
  }

  /** Waits for a stage on the status page; without JavaScript a person reloads it. */
  async seesStage(stage: Stage, { reloading = false } = {}) {
    const { title } = this.words.status.stages[stage]
    if (!reloading) return this.sees(title, { timeout: newsWithinMs })
    await expect(async () => {
      await this.page.reload()
      await expect(this.heading).toHaveText(title, { timeout: 300 })
    }).toPass()
  }
}
