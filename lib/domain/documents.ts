/** The three proofs that Jiko may ask for, as its flags say (docs/jiko.md, "Documents"). */
export type DocumentNeeds = { identity: boolean; number: boolean; address: boolean }

export type DocumentKind =
  | 'id-front'
  | 'id-back'
  | 'passport'
  | 'selfie'
  | 'number-proof'
  | 'address-proof'

/** One thing to show. `oneOf`: each entry is a complete way to do it; the person chooses one. */
export type NeededDocument = {
  proof: 'identity' | 'selfie' | 'number' | 'address'
  oneOf: readonly (readonly DocumentKind[])[]
}

const identityDocuments: readonly NeededDocument[] = [
  { proof: 'identity', oneOf: [['id-front', 'id-back'], ['passport']] },
  { proof: 'selfie', oneOf: [['selfie']] },
]
const numberDocument: NeededDocument = { proof: 'number', oneOf: [['number-proof']] }
const addressDocument: NeededDocument = { proof: 'address', oneOf: [['address-proof']] }

/** What the person still has to show, in the order to show it. The flags decide, not Jiko's list of entries. */
export function neededDocuments(needs: DocumentNeeds): NeededDocument[] {
  return [
    ...(needs.identity ? identityDocuments : []),
    ...(needs.number ? [numberDocument] : []),
    ...(needs.address ? [addressDocument] : []),
  ]
}

export function needsAnything(needs: DocumentNeeds): boolean {
  return needs.identity || needs.number || needs.address
}

export const documentKinds: readonly DocumentKind[] = [
  'id-front',
  'id-back',
  'passport',
  'selfie',
  'number-proof',
  'address-proof',
]

export function isDocumentKind(text: string): text is DocumentKind {
  return documentKinds.some((kind) => kind === text)
}

/** How one document stands: not given, given, taken by Jiko, or to be given again. */
export type DocumentState = 'open' | 'kept' | 'received' | 'refused'

export type DocumentStates = Record<DocumentKind, DocumentState>

/** A proof in the person's list: what is left to give, in order, of the way that they have begun. */
export type DocumentTask = {
  proof: NeededDocument['proof']
  state: 'open' | 'begun' | 'given' | 'refused'
  /** Documents that may be given next; more than one where the person chooses a way. */
  next: DocumentKind[]
}

/** The person's list: each proof that Jiko asks for, and how far it is. */
export function documentTasks(needs: DocumentNeeds, states: DocumentStates): DocumentTask[] {
  return neededDocuments(needs).map(({ proof, oneOf }) => {
    const ways = oneOf.map((way) => way.filter((kind) => !isGiven(states[kind])))
    const isDone = ways.some((left) => left.length === 0)
    const isRefused = oneOf.flat().some((kind) => states[kind] === 'refused')
    const begun = oneOf.findIndex((way, place) => way.length > ways[place]!.length)
    if (isDone) return { proof, state: 'given', next: [] }
    if (begun >= 0) return { proof, state: isRefused ? 'refused' : 'begun', next: [ways[begun]![0]!] }
    return { proof, state: isRefused ? 'refused' : 'open', next: ways.map(([first]) => first!) }
  })
}

function isGiven(state: DocumentState): boolean {
  return state === 'kept' || state === 'received'
}
