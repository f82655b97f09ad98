'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { InPlaceOf } from '@/components/ui/in-place-of'
import { useHydrated } from '@/components/ui/use-hydrated'

type NewsWatcherProps = {
  /** What the server has shown; it changes whenever the screen should. */
  seen: string
  /** "This page changes by itself." */
  live: string
  /** "Reload this page to see the latest.", for those without JavaScript. */
  reload: string
}

const client = new QueryClient()
const noLonger = 'no-longer'

/** Waits for news and has the server draw the page again; the browser itself knows nothing of statuses. */
export function NewsWatcher(props: NewsWatcherProps) {
  return (
    <QueryClientProvider client={client}>
      <Watching {...props} />
    </QueryClientProvider>
  )
}

function Watching({ seen, live, reload }: NewsWatcherProps) {
  const router = useRouter()
  const { data } = useQuery({
    queryKey: ['news', seen],
    queryFn: ({ signal }) => askForNews(seen, signal),
    // The server holds each question until there is news, so the next one may follow at once.
    refetchInterval: ({ state }) => (state.status === 'error' ? 5_000 : 250),
    refetchIntervalInBackground: false,
    staleTime: 0,
    retry: false,
  })
  const isNews = data !== undefined && data !== seen
  useEffect(() => {
    if (isNews) router.refresh()
  }, [isNews, router])

  const [shown, other] = useHydrated() ? [live, reload] : [reload, live]
  return (
    <p className="text-fine text-muted">
      <InPlaceOf shown={shown} other={other} />
    </p>
  )
}

async function askForNews(seen: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(`/api/status?seen=${encodeURIComponent(seen)}`, { signal, cache: 'no-store' })
  // Whoever may no longer ask is told so by the page itself, once it is drawn again.
  if (answer.status === 401) return noLonger
  if (!answer.ok) throw new Error(`The status answered ${answer.status}`)
  const { revision } = (await answer.json()) as { revision: string }
  return revision
}
