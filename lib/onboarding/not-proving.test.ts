import { expect, it } from 'vitest'
import { currentStep, stepsAsked } from '../domain/journey'
import { factsOf, requireApplicationById } from './application'
import { submitApplication } from './submit-application'
import { readyToProve } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld({ IDENTITY_VENDOR: 'none', IDENTITY_NONE_BECAUSE: 'Jiko verifies', STRIPE_SECRET_KEY: '' })

it('where no vendor is asked, nobody has to prove anything before sending', async () => {
  const { applicationId } = await readyToProve(world)
  const facts = factsOf(await requireApplicationById(applicationId))
  expect(stepsAsked(facts).map(({ slug }) => slug)).not.toContain('identity-check')
  expect(currentStep(facts).slug).toBe('review')
  expect((await submitApplication(applicationId)).refused).toBeNull()
})
