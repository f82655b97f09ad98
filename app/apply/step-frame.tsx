import type { ReactNode } from 'react'
import { pathBefore, progressOf, type StepSlug } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { factsOf } from '@/lib/onboarding/application'
import { Frame } from '../frame'
import { requireOpenApplication } from './require-step'

type StepFrameProps = { slug: StepSlug; language: Language; title: string; lead?: ReactNode; children: ReactNode }

/** A step's page: the way back and how far it is, both drawn from the journey. */
export async function StepFrame({ slug, ...page }: StepFrameProps) {
  const facts = factsOf((await requireOpenApplication()).application)
  return <Frame {...page} backTo={pathBefore(slug, facts)} progress={progressOf(slug, facts)} visitor="applicant" />
}
