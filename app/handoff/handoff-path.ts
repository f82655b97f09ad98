/**
 * Where a link leads. The secret is in the query, never in the path: what writes requests down keeps paths
 * (see onRequestError).
 */
export function handoffPath(linkSecret: string): string {
  return `/handoff?key=${encodeURIComponent(linkSecret)}`
}
