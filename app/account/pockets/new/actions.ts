'use server'

import { redirect } from 'next/navigation'
import { openPocketFor } from '@/lib/account/open-pocket'
import { newPocketFields } from '@/lib/domain/pocket'
import { readForm } from '@/lib/domain/read-form'
import { roomPaths } from '@/lib/domain/room'
import type { FormState } from '@/lib/domain/step'
import { postedText } from '../../../posted-text'
import { actField, actIdIn, refusedAs } from '../../act-id'
import { requireCustomer } from '../../require-customer'

/** Opens a Pocket for whoever is signed in. */
export async function submit(_previous: FormState, posted: FormData): Promise<FormState> {
  const { customerId, session } = await requireCustomer()
  const reading = readForm({ fields: newPocketFields, secrets: [] }, posted)
  if (reading.problems) return reading.problems
  const { name, term } = reading.answer

  const act = { actId: actIdIn(postedText(posted, actField)), name, strategyId: term }
  const opened = await openPocketFor({ applicantId: session.applicantId, customerId }, act)
  if (opened.refused !== null) return refusedAs(opened, { name, term })
  redirect(roomPaths.home)
}
