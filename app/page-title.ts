import { brand } from '@/lib/domain/brand'

/** "Your account · Meridian". Nothing personal stands in a title. */
export function pageTitle(title: string): string {
  return `${title} · ${brand.name}`
}
