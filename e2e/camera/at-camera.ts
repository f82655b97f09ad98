import { expect, type Page } from '@playwright/test'
import type { DocumentKind } from '@/lib/domain/documents'
import { captureWords } from '@/lib/words/capture'
import { documentWords } from '@/lib/words/document'
import { sendingWords } from '@/lib/words/sending'
import type { Applicant } from '../applicant'
import { arrivesWithinMs } from '../show'

/** A camera shows its first picture, the coach looks at it for a while, and the picture takes itself. */
const takenWithinMs = 30_000

/** Somebody who holds a document, or their face, before the camera. */
export class AtCamera {
  readonly words: (typeof captureWords)['en']
  readonly sending: (typeof sendingWords)['en']

  constructor(
    readonly applicant: Applicant,
    readonly page: Page = applicant.page,
  ) {
    this.words = captureWords[applicant.language]
    this.sending = sendingWords[applicant.language]
  }

  async sees(kind: DocumentKind) {
    await this.applicant.sees(documentWords[this.applicant.language].kinds[kind].title, { timeout: arrivesWithinMs })
  }

  get shutter() {
    return this.page.getByRole('button', { name: this.words.shutter })
  }

  get preview() {
    return this.page.getByRole('img', { name: this.words.pictureAlt })
  }

  get progress() {
    return this.page.getByRole('progressbar', { name: this.sending.progress })
  }

  /** The picture takes itself: nobody presses anything. */
  async waitsForThePicture() {
    await expect(this.preview).toBeVisible({ timeout: takenWithinMs })
  }

  async pressesTheShutter() {
    await this.shutter.click({ timeout: takenWithinMs })
    await expect(this.preview).toBeVisible({ timeout: takenWithinMs })
  }

  async retakes() {
    await this.applicant.presses(this.words.retake)
    await expect(this.preview).toHaveCount(0)
  }

  async uses() {
    await this.applicant.presses(this.words.use)
  }

  async seesTrouble(trouble: keyof (typeof captureWords)['en']['trouble'], timeout = takenWithinMs) {
    await expect(this.page.getByText(this.words.trouble[trouble].title)).toBeVisible({ timeout })
  }
}
