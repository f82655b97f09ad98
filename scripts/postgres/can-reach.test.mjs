import { describe, expect, it } from 'vitest'
import { chooseAccount } from './account.mjs'
import { canReach } from './can-reach.mjs'

const root = { uid: 0, gid: 0 }
const postgres = { uid: 101, gid: 104 }

function tree(places) {
  return (file) => places[file] && { ...root, ...places[file] }
}

const open = { '/': { mode: 0o755 }, '/srv': { mode: 0o755 }, '/srv/foyer': { mode: 0o755 } }

describe('what the account of PostgreSQL can reach', () => {
  it('is a checkout in open folders', () => {
    expect(canReach('/srv/foyer', postgres, tree(open))).toBe(true)
  })

  it('is not a checkout under a closed home', () => {
    expect(canReach('/srv/foyer', postgres, tree({ ...open, '/srv': { mode: 0o700 } }))).toBe(false)
  })

  it('is not a folder that can be entered but not read', () => {
    expect(canReach('/srv/foyer', postgres, tree({ ...open, '/srv/foyer': { mode: 0o711 } }))).toBe(false)
  })

  it('is a closed folder of its own', () => {
    expect(canReach('/srv/foyer', postgres, tree({ ...open, '/srv/foyer': { mode: 0o700, ...postgres } }))).toBe(true)
  })

  it('is a folder that its group may enter, and not one that everybody but its group may', () => {
    expect(canReach('/srv/foyer', postgres, tree({ ...open, '/srv': { mode: 0o750, gid: 104 } }))).toBe(true)
    expect(canReach('/srv/foyer', postgres, tree({ ...open, '/srv': { mode: 0o705, gid: 104 } }))).toBe(false)
  })

  it('is judged by the folders above when it is not there yet', () => {
    expect(canReach('/srv/foyer/.foyer', postgres, tree(open))).toBe(true)
  })
})

describe('the account that PostgreSQL runs under', () => {
  it('is postgres, else nobody, else the number that nobody usually has', () => {
    const nobody = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n'
    expect(chooseAccount(`${nobody}postgres:x:101:104::/:/bin/sh\n`)).toEqual({ name: 'postgres', ...postgres })
    expect(chooseAccount(nobody)).toEqual({ name: 'nobody', uid: 65_534, gid: 65_534 })
    expect(chooseAccount('').uid).toBe(65_534)
  })
})
