'use server'

import { redirect } from 'next/navigation'
import { draftTransfer } from '@/lib/account/draft-transfer'
import { readForm } from '@/lib/domain/read-form'
import type { FormState } from '@/lib/domain/step'
import { transferFields } from '@/lib/domain/transfer-form'
import { postedText } from '../../posted-text'
import { requireCustomer } from '../require-customer'
import { transferPath } from './transfer-path'

const fields = ['from', 'to', 'howMuch', 'amount', 'note'] as const

/** Keeps what is to be moved, and leads to looking it over. Nothing moves. */
export async function submit(_previous: FormState, posted: FormData): Promise<FormState> {
  const { session, customerId } = await requireCustomer()
  const reading = readForm({ fields: transferFields, secrets: [] }, posted)
  if (reading.problems) return reading.problems

  const drafted = await draftTransfer({ applicantId: session.applicantId, customerId }, reading.answer)
  if (drafted.refused === null) redirect(transferPath(drafted.value.id))
  const values = Object.fromEntries(fields.map((name) => [name, postedText(posted, name)]))
  return { fieldProblems: {}, refusal: drafted.refused, values }
}
