import { stepUpPlaceOf } from '@/lib/domain/step-up'

/** Where one transfer is looked over, confirmed and followed. */
export function transferPath(id: string): string {
  return stepUpPlaceOf('transfer', id)
}
