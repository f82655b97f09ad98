import { accept, refuse, type Outcome } from '../domain/outcome'
import { mayClose, type ClosingRefusal, type Pocket } from '../domain/pocket'
import { env } from '../env'
import { isJikoTrouble } from '../jiko/errors'
import { findPocketAct, keepPocketAct, type PocketActState } from './keep-pocket-act'
import { readHome } from './read-home'

type Owner = { applicantId: string; customerId: string }
type Trouble = 'no-such-pocket' | 'jiko-unavailable' | 'refused-by-jiko'

/** Version 1 of Jiko's API can neither rename nor close. */
export function isChangingOffered(): boolean {
  return env().JIKO_POCKETS_API === 'v2'
}

/** Gives one of a customer's own Pockets another name, once for each `actId`. */
export async function renamePocketOf(
  owner: Owner,
  { actId, pocketId, name }: { actId: string; pocketId: string; name: string },
): Promise<Outcome<Trouble | 'closed', PocketActState>> {
  const allowed = await onceAllowed(owner, actId, pocketId, ({ status }) => (status === 'closed' ? refuse('closed') : accept()))
  if (allowed.refused !== null) return allowed
  return keepPocketAct(owner.applicantId, { id: actId, kind: 'RENAME', pocketId, name })
}

/** Closes one of a customer's own Pockets, once for each `actId`, where the rules of closing allow it. */
export async function closePocketOf(
  owner: Owner,
  { actId, pocketId }: { actId: string; pocketId: string },
): Promise<Outcome<Trouble | ClosingRefusal, PocketActState>> {
  const allowed = await onceAllowed(owner, actId, pocketId, mayClose)
  if (allowed.refused !== null) return allowed
  return keepPocketAct(owner.applicantId, { id: actId, kind: 'CLOSE', pocketId })
}

/** Whether the rule holds for the Pocket as Jiko has it now; what was kept already is not judged a second time. */
async function onceAllowed<Refusal extends string>(
  { applicantId, customerId }: Owner,
  actId: string,
  pocketId: string,
  rule: (pocket: Pocket, all: Pocket[]) => Outcome<Refusal>,
): Promise<Outcome<Refusal | Trouble>> {
  if (!isChangingOffered()) return refuse('no-such-pocket')
  if (await findPocketAct(applicantId, actId)) return accept()
  try {
    const all = await readHome(customerId)
    const pocket = all.find(({ id }) => id === pocketId)
    return pocket ? rule(pocket, all) : refuse('no-such-pocket')
  } catch (error) {
    if (isJikoTrouble(error)) return refuse('jiko-unavailable')
    throw error
  }
}
