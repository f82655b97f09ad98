export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** The one text of a value, whatever order its members came in (RFC 8785, JSON Canonicalization Scheme). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name]!)}`)
  return `{${members.join(',')}}`
}
