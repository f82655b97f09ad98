import type { ReactNode } from 'react'
import { pathBefore, progressOf, type StepSlug } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { Frame } from '../frame'

type StepFrameProps = { slug: StepSlug; language: Language; title: string; lead?: ReactNode; children: ReactNode }

/** A step's page: the way back and how far it is, both drawn from the journey. */
export function StepFrame({ slug, ...page }: StepFrameProps) {
  return <Frame {...page} backTo={pathBefore(slug)} progress={progressOf(slug)} isSignedIn />
}
