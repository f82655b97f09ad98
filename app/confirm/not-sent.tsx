import { Notice } from '@/components/ui/notice'

/** Why the code that was asked for could not be sent: the name of one of the sentences, or nothing to say. */
export function NotSent({ because, refusals }: { because: unknown; refusals: Record<string, string> }) {
  if (typeof because !== 'string' || !Object.hasOwn(refusals, because)) return null
  return (
    <div className="mb-7" role="status">
      <Notice kind="problem">{refusals[because]}</Notice>
    </div>
  )
}
