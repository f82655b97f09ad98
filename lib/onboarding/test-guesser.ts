import { confirmSignInCode } from './confirm-sign-in-code'
import { knownBrowserToken } from './known-browser'
import { sendSignInCode } from './send-sign-in-code'
import { sendPhoneCode } from './send-phone-code'

/**
 * A process of its own that does as much of something as it can, for tests of limits: the parent says what, and hears
 * what came of each try. Everything here goes through the use cases that the app calls.
 */
const triesAtOnce = 5
const text = (number: number) => String(number).padStart(6, '0')

type Order =
  | { do: 'guess'; email: string; asHolder: boolean; codes: number }
  | { do: 'text'; phones: string[]; applicantIds: string[] }

process.once('message', async (order: Order) => {
  process.send?.(order.do === 'guess' ? await guess(order) : await sendTexts(order))
  process.disconnect()
})
process.send?.('ready')

/** Asks for code after code, and throws as many guesses at each as could count, all at once. */
async function guess({ email, asHolder, codes }: Extract<Order, { do: 'guess' }>): Promise<string[]> {
  const outcomes: string[] = []
  for (let code = 0; code < codes; code += 1) {
    const token = asHolder ? await knownBrowserToken(email) : undefined
    const sent = await sendSignInCode(email, 'en', { ip: `10.0.0.${code}`, userAgent: 'guesser' }, token)
    if (sent.refused !== null) {
      outcomes.push(sent.refused)
      continue
    }
    const { challengeId } = sent.value
    const guesses = Array.from({ length: triesAtOnce }, (_, one) => confirmSignInCode(challengeId, text(code * triesAtOnce + one)))
    outcomes.push(...(await Promise.all(guesses)).map(({ refused }) => refused ?? 'in'))
  }
  return outcomes
}

async function sendTexts({ phones, applicantIds }: Extract<Order, { do: 'text' }>): Promise<string[]> {
  const asked = phones.map((phone, place) =>
    sendPhoneCode(applicantIds[place % applicantIds.length]!, phone, 'en', { ip: `10.1.${place}.1`, userAgent: 'pump' }),
  )
  return (await Promise.all(asked)).map(({ refused }) => refused ?? 'sent')
}
