import type { StepUpReason } from '@/lib/domain/step-up'

/** What is to be confirmed; of transfers which one. */
export type Confirming = { reason: StepUpReason; target: string | null }

/** `refused`: why no code could be sent; `other`: the person wants to choose the way once more. */
export function confirmPath({ reason, target }: Confirming, more: { refused?: string; other?: string } = {}): string {
  return `/confirm?${new URLSearchParams({ for: reason, ...(target && { id: target }), ...more })}`
}
