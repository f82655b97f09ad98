import { accept, refuse, type Outcome } from '../domain/outcome'
import { isEnough } from '../domain/transfer'
import type { TransferWish } from '../domain/transfer-form'
import { isJikoTrouble } from '../jiko/errors'
import { log } from '../log'
import { keepDraft } from './keep-draft'
import { canReceive } from './read-people'
import { readWays, type Ways } from './read-ways'

export type DraftRefusal =
  | 'pocket-unknown'
  | 'pocket-not-open'
  | 'same-pocket'
  | 'person-unknown'
  | 'person-not-verified'
  | 'not-enough-money'
  | 'jiko-unavailable'

type Asking = { applicantId: string; customerId: string }

/**
 * What a customer wants to move, kept to be looked over. It is held against Jiko at this moment: both ends are the
 * customer's own and open, or a person whom Jiko has verified, and there is enough. Nothing moves before it is
 * confirmed, and Jiko judges it once more then.
 */
export async function draftTransfer({ applicantId, customerId }: Asking, wish: TransferWish): Promise<Outcome<DraftRefusal, { id: string }>> {
  const ways = await readIfUp(customerId)
  const refusal = ways ? refusalOf(ways, wish) : 'jiko-unavailable'
  if (refusal) return refuse(refusal)

  const { from: fromId, to, amount, note: description } = wish
  const { id } = await keepDraft({ applicantId, customerId, kind: to.kind, fromId, toId: to.id, amount, description })
  return accept({ id })
}

function refusalOf({ pockets, people }: Ways, { from, to, amount }: TransferWish): DraftRefusal | null {
  const source = pockets.find(({ id }) => id === from)
  if (!source) return 'pocket-unknown'
  if (to.kind === 'to-person') {
    const person = people.find(({ id }) => id === to.id)
    if (!person) return 'person-unknown'
    if (!canReceive(person)) return 'person-not-verified'
  } else {
    const target = pockets.find(({ id }) => id === to.id)
    if (!target) return 'pocket-unknown'
    if (target === source) return 'same-pocket'
    if (!target.isOpen) return 'pocket-not-open'
  }
  if (!source.isOpen) return 'pocket-not-open'
  return isEnough(source.worth, amount) ? null : 'not-enough-money'
}

async function readIfUp(customerId: string): Promise<Ways | null> {
  try {
    return await readWays(customerId)
  } catch (error) {
    if (!isJikoTrouble(error)) throw error
    log.error('transfer.not-drafted', error)
    return null
  }
}
