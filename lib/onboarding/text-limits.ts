import { accept, refuse, type Outcome } from '../domain/outcome'
import { parsePhone } from '../domain/phone'
import { env } from '../env'
import { isWithin } from './limits'

/** Why no text and no call goes to a number, whatever is asked for elsewhere. */
export type TextLimitRefusal = 'too-many-codes' | 'texts-paused' | 'country-not-served'

/** Numbers that differ in these last digits alone are of one block of a carrier's: 10,000 in North America. */
const blockDigits = 4

/**
 * Whether one more text or call may go out, which costs money: some ask for many, to numbers of their own, to be paid
 * for it by a carrier ("SMS pumping"). Counted for the person, the block of numbers, and all together, in this order, so that
 * what is refused uses up nothing of what everybody shares. Per IP address they are counted with all other codes.
 */
export async function mayText(phone: string, applicantId: string | null): Promise<Outcome<TextLimitRefusal>> {
  if (!isServed(phone)) return refuse('country-not-served')
  if (applicantId && !(await isWithin('texts-per-applicant', applicantId))) return refuse('too-many-codes')
  if (!(await isWithin('texts-per-prefix', phone.slice(0, -blockDigits)))) return refuse('texts-paused')
  if (!(await isWithin('texts-per-day', 'all'))) return refuse('texts-paused')
  return accept()
}

function isServed(phone: string): boolean {
  const { PHONE_COUNTRIES: served } = env()
  return served.length === 0 || served.includes(parsePhone(phone)?.country ?? '')
}
