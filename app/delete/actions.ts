'use server'

import { redirect } from 'next/navigation'
import { deleteApplication } from '@/lib/onboarding/delete-application'
import { endThisSession, findSession, isThisSessionErased, requireSession } from '@/lib/session'
import { rememberDeletion, wasJustDeleted } from './deleted-cookie'

/** "Delete everything now", or as soon as it may go. Pressed twice, in two tabs or on two devices, it is done once. */
export async function deleteIt(): Promise<void> {
  if (await isDoneAlready()) redirect('/delete/done')
  const { applicantId } = await requireSession()
  if ((await deleteApplication(applicantId)) === 'asked') redirect('/delete')
  await endThisSession()
  await rememberDeletion()
  redirect('/delete/done')
}

async function isDoneAlready(): Promise<boolean> {
  return (await findSession()) === null && ((await isThisSessionErased()) || (await wasJustDeleted()))
}
