'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { confirmTransfer } from '@/lib/account/confirm-transfer'
import { untouchedForm, type FormState } from '@/lib/domain/step'
import { confirmPath } from '../../../confirm/confirm-path'
import { requireCustomer } from '../../require-customer'
import { transferPath } from '../transfer-path'

/** "Move the money". Pressed twice, or in two tabs, it moves once. */
export async function confirm(id: string): Promise<FormState> {
  const { session } = await requireCustomer()
  const { refused } = await confirmTransfer(session, String(id))
  if (refused === 'transfer-unknown') notFound()
  if (refused === 'code-needed') redirect(confirmPath({ reason: 'transfer', target: id }))
  if (refused !== null) return { ...untouchedForm, refusal: refused }
  refresh()
  redirect(transferPath(id))
}
