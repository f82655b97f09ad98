import { readCounterparties, type JikoCounterparty } from '../jiko/counterparties'

/** Where somebody's money is: at Jiko, or at another bank, reached by an ordinary transfer or by wire. */
export type PersonPlace = 'at-jiko' | 'bank' | 'wire' | 'elsewhere'

/** How far Jiko knows that it is them. What is missing, where it is known. */
export type PersonStanding =
  | { is: 'verified' }
  | { is: 'checking'; by: PersonCheck }
  | { is: 'failed' }

/** What Jiko waits for. */
export type PersonCheck = 'small-deposits' | 'bank-login' | 'first-wire' | 'papers' | 'jiko'

/** Somebody whom a customer can name when money is to move. */
export type Person = {
  id: string
  name: string
  place: PersonPlace
  standing: PersonStanding
  /** The bank, by its name; null at Jiko. */
  bankName: string | null
  lastFour: string | null
}

const places: Record<string, PersonPlace> = { ON_US: 'at-jiko', ACH: 'bank', WIRE: 'wire' }

const checks: Record<string, PersonCheck> = {
  MICRO_DEPOSITS: 'small-deposits',
  PLAID: 'bank-login',
  INCOMING_WIRE: 'first-wire',
  SUPPORTING_DOCUMENTS: 'papers',
}

/** Everybody whom Jiko has for a customer, in our words. @throws JikoUnavailable and its kin */
export async function readPeople(customerId: string): Promise<Person[]> {
  return (await readCounterparties(customerId)).map(personOf)
}

/** Only whom Jiko has verified, and only at Jiko: money to other banks does not move from here. */
export function canReceive({ place, standing }: Person): boolean {
  return place === 'at-jiko' && standing.is === 'verified'
}

function personOf({ id, name, type, institution_name, account_last4, ...counterparty }: JikoCounterparty): Person {
  const place = (Object.hasOwn(places, type) && places[type]) || 'elsewhere'
  return { id, name, place, standing: standingOf(counterparty), bankName: institution_name, lastFour: account_last4 }
}

/** A status that is new to us is no proof. */
function standingOf({ status, verification_type: by }: Pick<JikoCounterparty, 'status' | 'verification_type'>): PersonStanding {
  if (status === 'VERIFIED') return { is: 'verified' }
  if (status === 'FAILED') return { is: 'failed' }
  return { is: 'checking', by: (by !== null && Object.hasOwn(checks, by) && checks[by]) || 'jiko' }
}
