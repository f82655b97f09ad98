import type { NextRequest } from 'next/server'
import { readAllActivity } from '@/lib/account/read-activity'
import { readHome } from '@/lib/account/read-home'
import { accountWords } from '@/lib/words/account'
import { activityWords } from '@/lib/words/activity'
import { readFromJiko } from '../../../read-from-jiko'
import { requireCustomer } from '../../require-customer'
import { readAsked } from '../asked'
import { activityLines } from './activity-lines'

/**
 * All activity within the filter, as a file that is written while it is read. When Jiko fails on the way the download
 * fails: half of it must not look like all of it.
 */
export async function GET(request: NextRequest) {
  const { session, customerId, language } = await requireCustomer('activity')
  const { filter } = await readAsked(session.applicantId, Object.fromEntries(request.nextUrl.searchParams))
  const begun = await readFromJiko('account.unavailable', async () => {
    const pockets = await readHome(customerId)
    const pages = readAllActivity(customerId, pockets, filter)
    return { pockets, pages, first: await pages.next() }
  })
  if (!begun) return new Response(`${accountWords[language].unavailable.text}\n`, { status: 503, headers })

  const lines = activityLines(begun, language)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void lines.return(undefined),
  })
  const fileName = `${activityWords[language].file.name}.csv`
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  })
}

const headers = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}
