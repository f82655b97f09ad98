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
