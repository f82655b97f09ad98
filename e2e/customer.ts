import { expect } from '@playwright/test'
import { cents, formatMoney } from '@/lib/domain/money'
import type { TransferState } from '@/lib/domain/transfer'
import type { Applicant } from './applicant'
import { field, list } from './fill-step'
import { openPocketAtJiko } from './jiko-api'
import { sandbox } from './sandbox'

export const travel = 'Travel'
const newsWithinMs = 30_000

/** What somebody wants to move: from their first Pocket, to another one or to a person. Cents; or everything. */
export type Wish = { to: string; cents: number | 'everything'; note?: string }

/** An approved person with an account: money in their first Pocket, and a second one. Moves money as people do. */
export class Customer {
  private constructor(
    readonly applicant: Applicant,
    readonly applicationId: string,
    readonly customerId: string,
    readonly first: string,
    readonly travel: string,
    private readonly reloads: boolean,
  ) {}

  static async from(applicant: Applicant, worthCents: number, { reloads }: { reloads: boolean }): Promise<Customer> {
    await applicant.hasAnsweredEverythingUpTo('review')
    await applicant.sends()
    await applicant.seesStage('approved', { reloading: reloads })
    return Customer.withAccount(applicant, { worthCents, reloads })
  }

  /** Of somebody who is approved already. */
  static async withAccount(applicant: Applicant, { worthCents, reloads = false }: { worthCents: number; reloads?: boolean }) {
    const { id, customerId } = await sandbox.onlyApplicationOf(applicant.person.email)
    const first = (await sandbox.ledger()).pockets.find((pocket) => pocket.customerId === customerId)!
    const second = await openPocketAtJiko(customerId!, travel)
    await sandbox.fund(id, worthCents, 'Bay Clinic')
    return new Customer(applicant, id, customerId!, first.id, second, reloads)
  }

  /** Up to the page on which it is looked over; or back at the form, if something is wrong. */
  async drafts({ to, cents: amount, note }: Wish) {
    const { page, words, language } = this.applicant
    await page.goto('/account/move')
    await this.applicant.sees(words.move.title)
    await list(page, words.move.from).selectOption(this.first)
    const labels = await list(page, words.move.to).getByRole('option').allTextContents()
    await list(page, words.move.to).selectOption({ label: labels.find((label) => label.startsWith(to))! })
    if (amount === 'everything') await page.getByRole('radio', { name: words.move.everything }).check()
    else await field(page, words.move.amount).fill(formatMoney(cents(amount), language))
    if (note) await field(page, words.move.note).fill(note)
    await this.applicant.presses(words.move.submit)
  }

  /** Looks it over, with one more code where the amount asks for it, and is about to confirm. Answers its id. */
  async reviews(wish: Wish, code?: { sent: number }): Promise<string> {
    const { page, words } = this.applicant
    await this.drafts(wish)
    await this.applicant.sees(words.transfer.titles.draft)
    if (code) {
      await page.getByRole('link', { name: words.transfer.withCode }).click()
      await this.applicant.confirms('phone', code)
      await this.applicant.sees(words.transfer.titles.draft)
    }
    return this.transferId
  }

  /** The same, and confirms. */
  async moves(wish: Wish, code?: { sent: number }): Promise<string> {
    const id = await this.reviews(wish, code)
    await this.applicant.presses(this.applicant.words.transfer.confirm)
    return id
  }

  get transferId(): string {
    return new URL(this.applicant.page.url()).pathname.split('/').at(-1)!
  }

  /** Live where JavaScript is, else by reloading. */
  async seesState(state: TransferState, { timeout = newsWithinMs } = {}) {
    const title = this.applicant.words.transfer.titles[state]
    if (!this.reloads) return this.applicant.sees(title, { timeout })
    await expect(async () => {
      await this.applicant.page.reload()
      await expect(this.applicant.heading).toHaveText(title, { timeout: 300 })
    }).toPass({ timeout })
  }

  /** Waits until the bank's own books have it as done, once. */
  async isMoved(id: string, { timeout = newsWithinMs } = {}) {
    await expect.poll(() => this.timesMoved(id), { timeout }).toBe(1)
  }

  /** Waits until the bank has refused it; then nothing has moved. */
  async isRejected(id: string, { timeout = newsWithinMs } = {}) {
    const states = async () => (await sandbox.ledger()).transfers.filter((transfer) => transfer.id === id).map(({ status }) => status)
    await expect.poll(states, { timeout }).toEqual(['REJECTED'])
  }

  /** Looks at what they own together, at home. */
  async seesTotal(amount: number) {
    await this.applicant.page.goto('/account')
    await expect(this.applicant.page.locator('.figure')).toHaveText(formatMoney(cents(amount), this.applicant.language))
  }

  /** What the bank's own books say of a transfer: how often it happened, and that they add up. */
  async timesMoved(id: string): Promise<number> {
    const { balanced, transfers } = await sandbox.ledger()
    expect(balanced).toBe(true)
    return transfers.filter((transfer) => transfer.id === id && transfer.status === 'COMPLETED').length
  }

  /** Cash and bills at what was paid for them, in cents. */
  async holds(pocketId: string): Promise<number> {
    const pocket = (await sandbox.ledger()).pockets.find(({ id }) => id === pocketId)!
    return pocket.cashCents + pocket.billsCents
  }
}
