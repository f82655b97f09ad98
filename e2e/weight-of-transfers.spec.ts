import { Customer, travel } from './customer'
import { loadFresh } from './quiet-load'
import { expect, test } from './story'

const kB = 1000
/** As of every other screen of text: weight.spec.ts. */
const allowanceBytes = 16 * kB

test('moving money asks no more of a phone than any other page', async ({ applicant, browser, context }) => {
  test.setTimeout(120_000)
  const weigh = async (path: string) => {
    const { load, page } = await loadFresh(browser, context, path)
    await page.context().close()
    return load
  }
  const customer = await Customer.from(applicant, 100_000, { reloads: false })
  const { scriptBytes: blankBytes } = await weigh('/blank')
  const check = async (path: string) => {
    const { scriptBytes, otherHosts, complaints, layoutShift } = await weigh(path)
    console.log(`${path.replace(/[0-9a-f-]{36}/, '…')}: ${((scriptBytes - blankBytes) / kB).toFixed(1)} kB`)
    expect.soft(scriptBytes - blankBytes, `${path}: bytes of scripts more than an empty page`).toBeLessThanOrEqual(allowanceBytes)
    expect.soft({ otherHosts, complaints, layoutShift }, path).toEqual({ otherHosts: [], complaints: [], layoutShift: 0 })
  }

  await check('/account/move')
  await check('/account/people')
  const id = await customer.reviews({ to: travel, cents: 5_07 })
  await check(`/account/move/${id}`)
  await applicant.presses(applicant.words.transfer.confirm)
  await customer.seesState('completed')
  await check(`/account/move/${id}`)
})
