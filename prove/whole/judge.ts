import { isDeepStrictEqual } from 'node:util'
import { db } from '@/lib/db/prisma'
import { decisionOf } from '@/lib/domain/decision'
import { jikoTypeOf } from '@/lib/onboarding/jiko-documents'
import { toPng } from '@/lib/pictures/to-png'
import { statusWords } from '@/lib/words/status'
import { brokenPromises } from '../invariants'
import type { Identified } from './guest'
import type { Shown } from './show-document'
import type { Stage } from './stage'

/** Every promise to one person that was broken, in words. */
export async function judge(guest: Identified, { outside, pool }: Stage, lettersAgain: number): Promise<string[]> {
  const { visitor, typed, promised, applicationId, email } = guest
  const { hand } = visitor
  const { ids, broken } = await documentsOf(applicationId, hand.shown)
  const sent = hand.isSent ? promised.sent : null
  const all = { applicationId, email, sent, documents: ids }
  broken.push(...(await brokenPromises(outside, pool, all, { lettersAgain })))

  const atJiko = (await outside.answersOf(email)) as Record<string, unknown> | null
  const wanted = Object.entries(typed.atJiko ?? {})
  const hasAll = atJiko !== null && wanted.every(([field, value]) => isDeepStrictEqual(atJiko[field], value))
  if (!hasAll) broken.push('Jiko has other answers than were typed')

  broken.push(...hand.askedAgain.map((page) => `${page} was asked again, though it had led on`))
  broken.push(...hand.speechless.map((page) => `${page} led nowhere, and did not say why`))

  const status = await outside.statusOf(email)
  const { stage: decided } = decisionOf(status ?? '', { identity: false, number: false, address: false })
  const title = await visitor.readsStatus()
  if (title !== statusWords.en.stages[decided].title) broken.push(`the screen says "${title}" where Jiko says ${status}`)
  return broken.map((what) => `${email}: ${what}`)
}

/** What the person was told is here: which of our documents each is, by what its picture becomes for Jiko. */
async function documentsOf(applicationId: string, shown: Shown[]): Promise<{ ids: string[]; broken: string[] }> {
  const kept = await db().document.findMany({ where: { applicationId } })
  const ids: string[] = []
  const broken: string[] = []
  for (const { kind, picture } of shown) {
    const drawn = await toPng(picture, kind)
    const sha256 = drawn.refused === null ? drawn.value.sha256 : null
    const document = kept.find((one) => one.kind === kind && one.sha256 === sha256)
    if (document) ids.push(document.id)
    else broken.push(`the ${jikoTypeOf[kind]} that was shown is not here`)
  }
  return { ids, broken }
}
