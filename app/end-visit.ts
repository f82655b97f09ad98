'use server'

import { redirect } from 'next/navigation'
import { endThisSession } from '@/lib/session'

export async function endVisit(): Promise<void> {
  await endThisSession()
  redirect('/')
}
