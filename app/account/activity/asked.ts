import { readSearch } from '@/lib/account/search-word'
import { queryOf, readFilter, type ActivityFilter } from '@/lib/domain/activity-filter'

type Params = Record<string, string | string[] | undefined>

/** What an address asks for, and the same again for the addresses that lead on from it: what is searched for stays hidden. */
export async function readAsked(applicantId: string, params: Params): Promise<{ filter: ActivityFilter; given: Record<string, string> }> {
  const word = typeof params.search === 'string' ? params.search : null
  const filter = readFilter({ ...params, search: word && (await readSearch(applicantId, word)) })
  return { filter, given: { ...queryOf(filter), ...(word && filter.text && { search: word }) } }
}
