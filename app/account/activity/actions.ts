'use server'

import { redirect } from 'next/navigation'
import { hideSearch } from '@/lib/account/search-word'
import { queryOf, readFilter } from '@/lib/domain/activity-filter'
import { roomPaths } from '@/lib/domain/room'
import { postedText } from '../../posted-text'
import { requireCustomer } from '../require-customer'

const fields = ['pocket', 'kind', 'direction', 'from', 'to', 'search'] as const

/** Leads to what was found, at an address that can be gone back to and says nothing of it. */
export async function find(posted: FormData): Promise<void> {
  const { session } = await requireCustomer()
  const filter = readFilter(Object.fromEntries(fields.map((name) => [name, postedText(posted, name)])))
  const search = filter.text && (await hideSearch(session.applicantId, filter.text))
  redirect(`${roomPaths.activity}?${new URLSearchParams({ ...queryOf(filter), ...(search && { search }) })}#found`)
}
