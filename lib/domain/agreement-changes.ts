/** An agreement as it was published: its title, and the SHA-256 (hex) of its very bytes. */
export type PublishedDocument = { title: string; sha256: string }

/** What is different between two versions of the agreements, by title, each list in its version's order. */
export type AgreementChanges = { added: string[]; removed: string[]; changed: string[] }

/** A document that has another title is another document: one is gone, one is new. */
export function changesBetween(before: readonly PublishedDocument[], after: readonly PublishedDocument[]): AgreementChanges {
  const hashesBefore = new Map(before.map(({ title, sha256 }) => [title, sha256]))
  const titlesAfter = new Set(after.map(({ title }) => title))
  const isNew = ({ title }: PublishedDocument) => !hashesBefore.has(title)
  return {
    added: after.filter(isNew).map(({ title }) => title),
    removed: before.filter(({ title }) => !titlesAfter.has(title)).map(({ title }) => title),
    changed: after.filter((one) => !isNew(one) && hashesBefore.get(one.title) !== one.sha256).map(({ title }) => title),
  }
}
