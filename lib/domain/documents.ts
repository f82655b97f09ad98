/** The three proofs that Jiko may ask for, as its flags say (docs/jiko.md, "Documents"). */
export type DocumentNeeds = { identity: boolean; number: boolean; address: boolean }

/** What a file may weigh that a person gives, in bytes; phones make photos of 2 to 12 MB. */
export const fileBytesMax = 30_000_000

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

const allDocuments: readonly NeededDocument[] = [...identityDocuments, numberDocument, addressDocument]

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

/** Why Jiko could not use a picture, as far as what to do better follows from it. */
export type UnfitBecause = 'cut-off' | 'blurred' | 'glare' | 'too-dark' | 'expired' | 'unknown'

/** How one document stands: not given, on its way, being looked at, accepted, or to be given again. */
export type DocumentStanding =
  | { state: 'open' | 'kept' | 'received' | 'approved' }
  | { state: 'refused'; because: UnfitBecause }

export type DocumentStandings = Record<DocumentKind, DocumentStanding>

/** A document that was given once, and how it stands. */
export type ShownDocument = { kind: DocumentKind; standing: DocumentStanding }

/** A proof in the person's list: what is left to give, in order, of the way that they have begun. */
export type DocumentTask = {
  proof: NeededDocument['proof']
  state: 'open' | 'begun' | 'given' | 'refused'
  shown: ShownDocument[]
  /** Documents that may be given next; more than one where the person chooses a way. */
  next: DocumentKind[]
}

/**
 * The person's list: each proof that Jiko asks for, and how far it is. A proof that was given stays in the
 * list when its flag is cleared, so that nobody wonders whether it arrived.
 */
export function documentTasks(needs: DocumentNeeds, standings: DocumentStandings): DocumentTask[] {
  const needed = neededDocuments(needs).map(({ proof }) => proof)
  return allDocuments.flatMap(({ proof, oneOf }): DocumentTask[] => {
    const kinds = oneOf.flat()
    const shown = kinds.map((kind) => ({ kind, standing: standings[kind] })).filter(({ standing }) => standing.state !== 'open')
    const ways = oneOf.map((way) => way.filter((kind) => !isGiven(standings[kind])))
    const isDone = ways.some((left) => left.length === 0)
    if (isDone) return [{ proof, state: 'given', shown, next: [] }]
    if (!needed.includes(proof)) return []

    const isRefused = shown.some(({ standing }) => standing.state === 'refused')
    const begun = oneOf.findIndex((way, place) => way.length > ways[place]!.length)
    const next = begun >= 0 ? [ways[begun]![0]!] : ways.map(([first]) => first!)
    return [{ proof, state: isRefused ? 'refused' : begun >= 0 ? 'begun' : 'open', shown, next }]
  })
}

/** Nothing is left to give; Jiko has it, or it is on its way there. */
export function isEverythingGiven(tasks: readonly DocumentTask[]): boolean {
  return tasks.every(({ state }) => state === 'given')
}

function isGiven({ state }: DocumentStanding): boolean {
  return state === 'kept' || state === 'received' || state === 'approved'
}
