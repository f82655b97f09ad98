import type { Fault } from './verify-chain'

/** What is wrong, in plain words. */
export function sayFault(fault: Fault): string {
  switch (fault.fault) {
    case 'no-evidence':
      return 'There is no evidence of an application with this id: none was kept, or all of it was removed.'
    case 'entry-changed':
      return `Entry ${fault.sequence} was changed after it was kept: what it says is not what was hashed.`
    case 'entry-unlinked':
      return `Entry ${fault.sequence} does not follow the entry before it: one of the two was replaced or moved.`
    case 'entries-missing':
      if (fault.first === fault.last) return `Entry ${fault.first} is missing.`
      return `Entries ${fault.first} to ${fault.last} are missing.`
    case 'head-missing':
      return 'The head, which says how far the entries go, is missing: entries at the end may be missing too.'
    case 'head-changed':
      return 'The head, which says how far the entries go, was changed: entries at the end may be missing.'
    case 'end-differs':
      return `The last entry, ${fault.sequence}, is not the one that the head names: the end was replaced.`
  }
}
