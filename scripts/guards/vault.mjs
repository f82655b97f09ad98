const seal = 'lib/vault/seal.ts'
const sealTest = 'lib/vault/seal.test.ts'
const memoryTest = 'lib/vault/key-memory.test.ts'
const place = 'JSON.stringify([table, column, row])'

/** What seals personal data, and what ends with its key. */
export const vault = [
  {
    name: 'bound-to-its-table', file: seal,
    test: [sealTest, 'opens in no other table'],
    guard: place, without: 'JSON.stringify([column, row])',
  },
  {
    name: 'bound-to-its-column', file: seal,
    test: [sealTest, 'opens in no other column'],
    guard: place, without: 'JSON.stringify([table, row])',
  },
  {
    name: 'bound-to-its-row', file: seal,
    test: [sealTest, 'opens in no other row'],
    guard: place, without: 'JSON.stringify([table, column])',
  },
  {
    name: 'parts-kept-apart', file: seal,
    test: [sealTest, 'knows where a name ends and the next begins'],
    guard: place, without: 'table + column + row',
  },
  {
    name: 'never-the-same-twice', file: 'lib/vault/cipher.ts',
    test: [sealTest, 'never looks the same twice'],
    guard: 'const nonce = randomBytes(nonceBytes)', without: 'const nonce = Buffer.alloc(nonceBytes)',
  },
  {
    name: 'wrapped-for-one-owner', file: 'lib/vault/ring-of-settings.ts',
    test: [sealTest, 'put in the place of another opens nothing'],
    guard: `JSON.stringify(['data-key', name, context])`, without: `JSON.stringify(['data-key', name])`,
  },
  {
    name: 'wrapped-by-one-name', file: 'lib/vault/ring-of-settings.ts',
    test: ['lib/vault/rotation.test.ts', 'is part of what it wraps'],
    guard: `JSON.stringify(['data-key', name, context])`, without: `JSON.stringify(['data-key', context])`,
  },
  {
    name: 'destroyed-in-the-store', file: 'lib/vault/data-keys.ts',
    test: [memoryTest, 'opens nothing and seals nothing from that moment on'],
    guard: '{ wrapped: null, wrappedBy: null, destroyedAt: new Date() }', without: '{ destroyedAt: new Date() }',
  },
  {
    name: 'destroyed-in-memory', file: 'lib/vault/data-keys.ts',
    test: [memoryTest, 'opens nothing and seals nothing from that moment on'],
    guard: '  forget(name)\n', without: '',
  },
  {
    name: 'forgotten-in-time', file: 'lib/vault/key-memory.ts',
    test: [memoryTest, 'is counted from when it was read, however often it is used'],
    guard: 'if (known && performance.now() < known.until) return known.secret',
    without: 'if (known) return known.secret',
  },
  {
    name: 'never-brought-back', file: 'lib/vault/rewrap-data-keys.ts',
    test: ['lib/vault/rotation.test.ts', 'stays destroyed'],
    guard: 'where: { name, wrapped: stale.wrapped }', without: 'where: { name }',
  },
  {
    name: 'a-fingerprint-for-each-purpose', file: 'lib/vault/digest.ts',
    test: ['lib/vault/rotation.test.ts', 'differs by text and by purpose'],
    guard: 'const name = `digest/${purpose}`', without: 'const name = `digest/all`',
  },
  {
    name: 'erasing-ends-what-they-applied-with', file: 'lib/onboarding/erase-person.ts',
    test: ['lib/onboarding/deleting.test.ts', 'makes a copy of the store worthless'],
    guard: '  await destroyKey({ applicationId }, tx)\n', without: '',
  },
  {
    name: 'erasing-ends-the-ways-to-them', file: 'lib/onboarding/erase-person.ts',
    test: ['lib/onboarding/deleting.test.ts', 'makes a copy of the store worthless'],
    guard: '  await destroyKey({ applicantId }, tx)\n', without: '',
  },
]
