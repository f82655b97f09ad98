const fields = 'lib/log/fields.ts'
const fieldsTest = 'lib/log/fields.test.ts'

/** What a line of the log does not say. */
export const log = [
  {
    name: 'fields', file: fields,
    test: [fieldsTest, 'drops a field that is not on its list'],
    guard: 'Object.hasOwn(checks, field) && fits(field, value)',
    without: '!Object.hasOwn(checks, field) || fits(field, value)',
  },
  {
    name: 'values', file: fields,
    test: [fieldsTest, 'drops reference of "ada@example.com"'],
    guard: 'value === null || checks[field]!(value)', without: 'true',
  },
  {
    name: 'people', file: fields,
    test: [fieldsTest, 'drops reference of "412345678"'],
    guard: ' && !looksPersonal(value)', without: '',
  },
  {
    name: 'birthdays', file: fields,
    test: [fieldsTest, 'drops reference of "1987-04-09"'],
    guard: ' && !looksLikeDay(value)', without: '',
  },
  {
    name: 'messages', file: 'lib/log/describe-error.ts',
    test: ['lib/log/describe-error.test.ts', 'shows its places, and not its message'],
    guard: '...(isLoggable(error) && { reason: reasonOf(error) }),', without: 'reason: error.message,',
  },
  {
    name: 'routes', file: 'lib/http/route-of.ts',
    test: ['lib/http/route-of.test.ts', '/ada@example.com is asked for as /*'],
    guard: `?? '/*'`, without: '?? path',
  },
]
