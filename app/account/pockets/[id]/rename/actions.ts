'use server'

import { redirect } from 'next/navigation'
import { renamePocketOf } from '@/lib/account/change-pocket'
import { pocketNameFields } from '@/lib/domain/pocket'
import { readForm } from '@/lib/domain/read-form'
import { roomPaths } from '@/lib/domain/room'
import type { FormState } from '@/lib/domain/step'
import { postedText } from '../../../../posted-text'
import { actField, actIdIn, refusedAs } from '../../../act-id'
import { requireCustomer } from '../../../require-customer'

/** Names one of the person's own Pockets. */
export async function submit(pocketId: string, _previous: FormState, posted: FormData): Promise<FormState> {
  const { customerId, session } = await requireCustomer()
  const reading = readForm({ fields: pocketNameFields, secrets: [] }, posted)
  if (reading.problems) return reading.problems
  const { name } = reading.answer

  const act = { actId: actIdIn(postedText(posted, actField)), pocketId: String(pocketId), name }
  const renamed = await renamePocketOf({ applicantId: session.applicantId, customerId }, act)
  if (renamed.refused !== null) return refusedAs(renamed, { name })
  redirect(renamed.value === 'done' ? `/account/pockets/${act.pocketId}` : roomPaths.home)
}
