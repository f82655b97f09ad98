import type { Entry } from './chain'
import type { Evidence } from './find-evidence'
import { sayEntry } from './say-fact'
import { sayFault } from './say-fault'

const style = `
  body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #15211c }
  h2 { margin: 2rem 0 0; font-size: 1.1rem } time { color: #58645d } .wrong { border-left: 4px solid #a40000; padding-left: 1rem }
  dl { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; font-size: .85rem } dd { margin: 0; overflow-wrap: anywhere }
`

/** The evidence of one application as a page to read without our software: HTML that asks nobody for anything. */
export function evidencePage({ applicationId, entries, head, faults }: Evidence, writtenAt: Date): string {
  const isWrong = ({ sequence }: Entry) => faults.some((fault) => 'sequence' in fault && fault.sequence === sequence)
  const verdict = faults.length === 0 ? soundVerdict(entries.length) : heading('What is wrong') + faults.map(wrong).join('')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Evidence of application ${escape(applicationId)}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${style}</style></head>
<body><h1>Evidence of application ${escape(applicationId)}</h1>
<p>Written ${moment(writtenAt)}. Times are in UTC. It holds no personal data: addresses, origins and requests are fingerprints
that only the holder of the key can compare; documents are named by the SHA-256 of their bytes.</p>
${verdict}
${entries.map((entry) => section(entry, isWrong(entry))).join('\n')}
${heading('Head')}${list([['goes to entry', String(head?.sequence ?? 'missing')], ['hash', head?.hash ?? 'missing']])}
</body></html>
`
}

/** What was checked, and what it means. */
function soundVerdict(count: number): string {
  return `<p><strong>Verified: all ${count} entries are as they were kept.</strong> Each entry’s keyed hash (HMAC-SHA-256) was
computed anew and fits what it says, each names the hash of the one before, no number is missing, and the last one is the
one that the head names. Nobody without the key could have changed, removed, moved or added an entry.</p>`
}

function section(entry: Entry, isWrong: boolean): string {
  const { sentence, details } = sayEntry(entry)
  const { previousHash, hash } = entry
  const hashes: [string, string][] = [['previous hash', previousHash || 'none, it is the first'], ['hash', hash]]
  return `<section${isWrong ? ' class="wrong"' : ''}>${heading(`${entry.sequence}. ${sentence}`)}
<p><time>${moment(entry.happenedAt)}</time></p>${list([...details, ...hashes])}</section>`
}

function wrong(fault: Evidence['faults'][number]): string {
  return `<p class="wrong">${escape(sayFault(fault))}</p>`
}

function heading(text: string): string {
  return `<h2>${escape(text)}</h2>`
}

function list(lines: [string, string][]): string {
  return `<dl>${lines.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`
}

function moment(time: Date): string {
  return time.toISOString().replace('T', ' ').replace('Z', ' UTC')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
