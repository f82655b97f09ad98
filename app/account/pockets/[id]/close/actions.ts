'use server'

import { redirect } from 'next/navigation'
import { closePocketOf } from '@/lib/account/change-pocket'
import { roomPaths } from '@/lib/domain/room'
import type { FormState } from '@/lib/domain/step'
import { postedText } from '../../../../posted-text'
import { actField, actIdIn, refusedAs } from '../../../act-id'
import { requireCustomer } from '../../../require-customer'

/** Closes one of the person's own Pockets. */
export async function submit(pocketId: string, _previous: FormState, posted: FormData): Promise<FormState> {
  const { customerId, session } = await requireCustomer()
  const act = { actId: actIdIn(postedText(posted, actField)), pocketId: String(pocketId) }
  const closed = await closePocketOf({ applicantId: session.applicantId, customerId }, act)
  if (closed.refused !== null) return refusedAs(closed, {})
  redirect(roomPaths.home)
}
