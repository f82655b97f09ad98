import { describe, expect, it } from 'vitest'
import { judgeMemory, judgeNode } from './checks/machine'
import { judgeCertificate, judgeHsts } from './checks/https'
import { judgeSkew } from './clocks'
import { judgeConnections, judgeEncoding, judgeLine, judgeNews, judgeStatements, judgeVersion } from './judge-store'
import type { StoreFacts } from './store-facts'
import type { Finding } from './finding'

const winter = Date.parse('2026-11-21T12:00:00Z')
const day = 24 * 60 * 60_000
const store = (facts: Partial<StoreFacts>) => facts as StoreFacts

/** What no world of a test can be: another machine, another database, another day. */
describe('the doctor judges', () => {
  it.each<[string, Finding, Finding['standing']]>([
    ['an older Node than the app needs', judgeNode('20.18.9', '>=20.19', winter), 'not-ready'],
    ['a Node whose time is over', judgeNode('20.20.2', '>=20.19', winter), 'attention'],
    ['a Node that is cared for', judgeNode('22.12.0', '>=20.19', winter), 'ready'],
    ['a Node newer than our list', judgeNode('40.0.0', '>=20.19', winter), 'ready'],
    ['little memory', judgeMemory(512 * 2 ** 20), 'attention'],
    ['enough memory', judgeMemory(2 * 2 ** 30), 'ready'],
    ['a line in the open to a neighbour', judgeLine('open', '10.0.0.5'), 'ready'],
    ['a line in the open through the world', judgeLine('open', 'db.example.net'), 'not-ready'],
    ['a line to anybody', judgeLine('encrypted-unproved', 'db.example.net'), 'attention'],
    ['a line to the one that is meant', judgeLine('encrypted', 'db.example.net'), 'ready'],
    ['a PostgreSQL too old for the queue', judgeVersion(11, winter), 'not-ready'],
    ['a PostgreSQL whose time is over', judgeVersion(14, winter), 'attention'],
    ['a PostgreSQL that is cared for', judgeVersion(17, winter), 'ready'],
    ['a database without every letter', judgeEncoding(store({ encoding: 'LATIN1' })), 'not-ready'],
    ['a database that is nearly full', judgeConnections(store({ connections: { max: 97, used: 90 } })), 'attention'],
    ['a pooler that loses statements', judgeStatements(false), 'not-ready'],
    ['a pooler that loses news', judgeNews(false), 'attention'],
    ['clocks that agree', judgeSkew(9_000, 'it'), 'ready'],
    ['clocks that do not', judgeSkew(-11_000, 'it'), 'not-ready'],
    ['names below that may come by http', judgeHsts('max-age=63072000', 'on'), 'attention'],
    ['the same where somebody says so', judgeHsts('max-age=63072000', 'off'), 'ready'],
    ['every name by https', judgeHsts('max-age=63072000; includeSubDomains', 'on'), 'ready'],
    ['every name by https, for a day', judgeHsts('max-age=86400; includeSubDomains', 'on'), 'not-ready'],
    ['a certificate of 14 days', judgeCertificate({ endsAtMs: winter + 14 * day, trouble: null }, winter), 'ready'],
    ['a certificate of less', judgeCertificate({ endsAtMs: winter + 14 * day - 1, trouble: null }, winter), 'not-ready'],
  ])('%s', (_, finding, standing) => {
    expect(finding.standing).toBe(standing)
  })
})
