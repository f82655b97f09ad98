'use server'

import { cookies } from 'next/headers'
import { languageCookie } from '@/lib/http/best-language'
import { isLanguage } from '@/lib/domain/language'
import { changeLanguage } from '@/lib/onboarding/change-language'
import { findSession } from '@/lib/session'
import { postedText } from './posted-text'

const yearSeconds = 365 * 24 * 60 * 60

/** Keeps the chosen language in the browser, and with the person for letters. The page stays where it is. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = postedText(form, 'language')
  if (!isLanguage(language)) return
  const jar = await cookies()
  const { name, place } = languageCookie()
  jar.set(name, language, { ...place, maxAge: yearSeconds })
  const session = await findSession()
  if (session) await changeLanguage(session.applicantId, language)
}
