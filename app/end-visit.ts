'use server'

import { redirect } from 'next/navigation'
import { endEverySession, endThisSession } from '@/lib/session'

export async function endVisit(): Promise<void> {
  await endThisSession()
  redirect('/')
}

/** Here and everywhere else. */
export async function endEverything(): Promise<void> {
  await endEverySession()
  redirect('/start?ended=everywhere')
}
