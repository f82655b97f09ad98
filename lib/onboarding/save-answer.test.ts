import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { nameStep } from '../domain/steps/name'
import { findAnswer, saveAnswer } from './save-answer'
import { newAddress, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
const ana = { firstName: 'Ana', middleName: '', lastName: 'Núñez' }

describe('an answer', () => {
  it('is refused once the application has been sent', async () => {
    const { applicationId } = await signIn(world, newAddress())
    expect((await saveAnswer(applicationId, nameStep, ana)).refused).toBeNull()
    await db().application.update({ where: { id: applicationId }, data: { sentAt: new Date() } })
    expect((await saveAnswer(applicationId, nameStep, { ...ana, firstName: 'Eve' })).refused).toBe('already-sent')
    expect(await findAnswer(applicationId, nameStep)).toEqual(ana)
  })
})
