/**
 * Does something that only one window of this browser should do at a time; the others wait, and are told that they
 * do. Where there are no locks, all of them do it: the server takes each act once.
 */
export async function inOneTab<Answer>(
  name: string,
  { signal, onElsewhere }: { signal: AbortSignal; onElsewhere: () => void },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!navigator.locks) return work()
  const here = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? { answer: await work() } : null))
  if (here) return here.answer
  onElsewhere()
  return navigator.locks.request(name, { signal }, work)
}
