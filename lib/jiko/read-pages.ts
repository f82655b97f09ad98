import { z } from 'zod'
import { JikoContractBroken } from './errors'
import { readJiko } from './request'

const itemsPerPage = '100'
const pagesMax = 50

/**
 * Every item of one of Jiko's cursor lists, page after page.
 * @throws JikoUnavailable, JikoRejected; JikoContractBroken, also for a list without end
 */
export async function readPages<Item>(
  path: string,
  item: z.ZodType<Item>,
  query: Record<string, string> = {},
): Promise<Item[]> {
  const page = z.object({ items: z.array(item), next_page: z.string().nullish() })
  const items: Item[] = []
  let cursor: string | null | undefined
  for (let pages = 0; pages < pagesMax; pages += 1) {
    const answer = await readJiko(path, page, { ...query, limit: itemsPerPage, ...(cursor && { cursor }) })
    items.push(...answer.items)
    cursor = answer.next_page
    if (!cursor) return items
  }
  throw new JikoContractBroken({ method: 'GET', path }, `answered more than ${pagesMax} pages`)
}
