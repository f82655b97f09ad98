import fc from 'fast-check'
import { nastyText, nastyValue } from './nasty'

/** What is done to the fields of a right form. `at` counts round. */
export type Edit =
  | { do: 'drop' | 'repeat' | 'as-file'; at: number }
  | { do: 'set'; at: number; value: Buffer }
  | { do: 'rename'; at: number; name: string }
  | { do: 'add'; name: string; value: Buffer }

/** How the fields are carried. */
export type Carriage = 'multipart' | 'urlencoded' | 'json' | 'text' | 'multipart-said-urlencoded' | 'unsaid'

/** What happens to the bytes of the body on their way. */
export type Damage =
  | { kind: 'none' | 'unsigned' | 'chunked' | 'gzip-said' | 'wrong-boundary' | 'given-up' }
  | { kind: 'cut' | 'flip'; where: number }
  | { kind: 'length'; said: string }

const place = fc.nat(30)
const formNames = ['$ACTION_KEY', '$ACTION_ID_00', '$ACTION_REF_1', '$ACTION_1:0', '$ACTION_1:1', '__proto__', 'toString', '0', '1', '_1_x', 'file', 'code', 'key', 'language', 'channel', 'csrfToken', 'redirect']
const name = fc.oneof(fc.constantFrom(...formNames), nastyText)
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('set' as const), at: place, value: nastyValue }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'repeat' as const, 'as-file' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), at: place, name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), name, value: nastyValue }) },
)

export const carriage = fc.oneof(
  { weight: 30, arbitrary: fc.constant<Carriage>('multipart') },
  { weight: 5, arbitrary: fc.constantFrom<Carriage>('urlencoded', 'json', 'text', 'multipart-said-urlencoded', 'unsaid') },
)
const saidLengths = ['-1', '99999999999999999999', '1e3', '0', '10', '5, 5', 'abc', '']
const fraction = fc.double({ min: 0, max: 1, noNaN: true })
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 80, arbitrary: fc.constant<Damage>({ kind: 'none' }) },
  { weight: 4, arbitrary: fc.constantFrom<Damage>({ kind: 'unsigned' }, { kind: 'chunked' }, { kind: 'gzip-said' }, { kind: 'wrong-boundary' }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'flip' as const), where: fraction }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('length' as const), said: fc.constantFrom(...saidLengths) }) },
  { weight: 1, arbitrary: fc.constant<Damage>({ kind: 'given-up' }) },
)
