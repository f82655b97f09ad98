import { note, type Group } from '../finding'

/** Settings and texts that stand on a guess until Jiko has answered (docs/jiko.md, "Questions for Jiko"). */
const guesses: Record<string, string> = {
  JIKO_PARTNER_ID: 'is x-jiko-partner-id needed?',
  JIKO_POCKETS_API: 'is the path of version 2 the right one?',
  JIKO_COUNTERPARTIES_API: 'what are path and shape of version 2, and how does PEER_TO_PEER name one?',
  JIKO_POCKET_OPENING: 'what are path and body of Create Pocket?',
  JIKO_CLOSURE_REASON: 'which reasons are there?',
  JIKO_PDF_HOSTS: 'on which hosts do the agreements live?',
  JIKO_TIMEOUT_MS: 'how long may an answer take, and how many calls may be made?',
  JIKO_WEBHOOK_SECRETS: 'can the secret be changed without losing an event?',
  IDENTITY_VENDOR: 'which vendors and checks prove ownership, and what is to be kept of it?',
  'lib/domain/brand.ts': 'are the legal lines approved, and the words after a decline?',
}

/** Not a fault, and not counted: what to ask before going live. */
export function openQuestionsGroup(): Group {
  const checks = Object.entries(guesses).map(([name, question]) => ({
    id: `confirm.${name}`,
    looksAt: name,
    look: () => note(`to confirm with Jiko: ${question}`),
  }))
  return { title: 'To confirm with Jiko (docs/jiko.md)', reach: 'local', checks }
}
