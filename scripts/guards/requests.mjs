const refusing = 'lib/http/refuse-request.test.ts'
const origin = 'lib/http/same-origin.test.ts'
const before = 'lib/http/before-next.test.ts'

/** What comes in: whose it is, how large, whether it can be read, and where it says that we are. */
export const requests = [
  {
    name: 'origin', file: 'lib/http/refuse-request.ts',
    test: [refusing, 'a post from elsewhere, before it reads any of it'],
    guard: `  if (!isFromOurPages(headers)) return 'from-elsewhere'\n`, without: '',
  },
  {
    name: 'origin-is-the-whole-of-it', file: 'lib/http/same-origin.ts',
    test: [origin, 'with an Origin that only begins like ours'],
    guard: 'return origin === APP_URL', without: 'return origin.startsWith(APP_URL)',
  },
  {
    name: 'origin-decides-first', file: 'lib/http/same-origin.ts',
    test: [origin, 'from another site that says it is the same'],
    guard: '  if (origin !== null) return isOurs(origin)\n',
    without: '  if (origin !== null && isOurs(origin)) return true\n',
  },
  {
    name: 'neighbours-are-strangers', file: 'lib/http/same-origin.ts',
    test: [origin, 'from a neighbour of the same site'],
    guard: `return site === 'same-origin' || site === 'none'`, without: `return site !== 'cross-site'`,
  },
  {
    name: 'silence-is-no-origin', file: 'lib/http/same-origin.ts',
    test: [origin, 'with nothing that says whence'],
    guard: 'return referer !== null && ', without: 'return referer === null || ',
  },
  {
    name: 'methods', file: 'lib/http/refuse-request.ts',
    test: [refusing, 'the method DELETE'],
    guard: `  if (!methodsTaken.split(', ').includes(method)) return 'method-not-taken'\n`, without: '',
  },
  {
    name: 'length-that-is-told', file: 'lib/http/refuse-request.ts',
    test: [refusing, 'more than Next reads, whether its length was told or not'],
    guard: `  if (Number(headers.get('content-length') ?? 0) > bodyBytesMax) return 'too-large'\n`, without: '',
  },
  {
    name: 'length-that-is-not-told', file: 'lib/http/read-bounded.ts',
    test: [refusing, 'more than Next reads, whether its length was told or not'],
    guard: 'return bytes <= bytesMax ? ', without: 'return true ? ',
  },
  {
    name: 'half-read', file: 'lib/http/half-read.ts',
    test: ['lib/http/half-read.test.ts', 'a connection on which half a body was left ends with its answer'],
    guard: 'const end = () => socket.destroySoon()', without: 'const end = () => {}',
  },
  {
    name: 'readable', file: 'lib/http/refuse-request.ts',
    test: [refusing, 'what nobody can read, or what broke off'],
    guard: `(await isReadablePost(bytes, headers)) ? null : 'unreadable'`, without: 'null',
  },
  {
    name: 'signs-of-react', file: 'lib/http/readable-post.ts',
    test: ['lib/http/readable-post.test.ts', 'is unreadable with ["$F1"]'],
    guard: `if (typeof value === 'string') return !value.startsWith('$') ||`,
    without: `if (typeof value === 'string') return true ||`,
  },
  {
    name: 'router-state', file: 'lib/http/router-state.ts',
    test: ['lib/http/router-state.test.ts', 'is not read when it is longer than any page makes it'],
    guard: '  if (header.length > charactersMax) return false\n', without: '',
  },
  {
    name: 'folders-above', file: 'lib/http/before-next.ts',
    test: [before, 'an address like /a/%2e%2e/b is one that nobody has'],
    guard: `part === '..' || `, without: '',
  },
  {
    name: 'line-breaks-in-a-path', file: 'lib/http/before-next.ts',
    test: [before, 'an address like /%0d%0aset-cookie:a=b is one that nobody has'],
    guard: '/[\\\\\\p{Cc}]/u', without: '/[\\\\]/u',
  },
  {
    name: 'other-hosts-in-a-path', file: 'lib/http/before-next.ts',
    test: [before, 'an address like //evil.example is one that nobody has'],
    guard: '/^\\/(?!\\/)/', without: '/^\\//',
  },
  {
    name: 'where-we-are', file: 'lib/http/before-next.ts',
    test: [before, 'where we are is our own setting'],
    guard: `  headers['x-forwarded-host'] = host\n`, without: '',
  },
  {
    name: 'who-asks', file: 'lib/http/client-address.ts',
    test: ['lib/http/client-address.test.ts', 'one proxy, and a browser that lies'],
    guard: 'entries.at(-hops)', without: 'entries.at(0)',
  },
  {
    name: 'who-asks-is-put-down', file: 'lib/http/before-next.ts',
    test: [before, 'who asks is whoever our proxies say'],
    guard: `  headers['x-forwarded-for'] = clientAddress(`, without: '  void clientAddress(',
  },
]
