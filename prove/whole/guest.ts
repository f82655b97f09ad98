import { db } from '@/lib/db/prisma'
import { digest } from '@/lib/vault/digest'
import { answersToSend, type Promised } from '../invariants'
import { readyPerson } from '../ready-person'
import { Browser, type Exchange } from './browser'
import type { WholePerson } from './schedule'
import type { Stage } from './stage'
import { typedBySomebody, type TypedBySomeone } from './typed'
import { Visitor } from './visitor'

/** A person of a schedule, what they type, and what they were promised. */
export type Guest = { visitor: Visitor; typed: TypedBySomeone; promised: { sent: Promised['sent'] } }
/** As our store knows somebody who has signed in. */
export type Identified = Guest & { applicationId: string; email: string }

/** Somebody new, or somebody who has only to sign in and to send. */
export async function invite(person: WholePerson, stage: Stage, exchange: Exchange): Promise<Guest> {
  const { ssnPrefix, isNew, presses, visits } = person
  const { appUrl, ports, outside } = stage
  const promised: Guest['promised'] = { sent: null }
  const typed = isNew ? typedBySomebody(ssnPrefix) : { email: (await readyPerson(ssnPrefix)).email }
  const isAboutToSend = async () => {
    // Once Jiko has the number it cannot be composed any more: then an earlier press was the one.
    promised.sent ??= await identify(typed.email)
      .then(({ applicationId }) => answersToSend(applicationId))
      .catch(() => null)
    return promised.sent !== null
  }
  const manner = { isAboutToSend, presses, visits }
  return { typed, promised, visitor: new Visitor(new Browser(appUrl, ports, exchange), outside, typed, manner) }
}

export async function identify(email: string): Promise<{ applicationId: string; email: string }> {
  const { application } = await db().applicant.findUniqueOrThrow({
    where: { emailDigest: await digest('address', email) },
    select: { application: { select: { id: true } } },
  })
  return { applicationId: application!.id, email }
}
