import type { Language } from '../domain/language'
import { refuse, type Outcome } from '../domain/outcome'
import type { Origin } from './challenge'
import { requireApplicationOf } from './application'
import { sendPhoneCode, type PhoneCodeRefusal } from './send-phone-code'
import type { LiveSession } from './session'
import { findStepUp } from './step-up'

/** Texts a code to the number that somebody types. Whoever has proved one already confirms first that it is them. */
export async function changePhone(
  session: LiveSession,
  phone: string,
  language: Language,
  origin: Origin,
): Promise<Outcome<PhoneCodeRefusal | 'step-up-needed'>> {
  const { applicant } = await requireApplicationOf(session.applicantId)
  const isFree = applicant.phoneProvedAt === null || (await findStepUp(session, 'phone')).endsAt !== null
  return isFree ? sendPhoneCode(session.applicantId, phone, language, origin) : refuse('step-up-needed')
}
