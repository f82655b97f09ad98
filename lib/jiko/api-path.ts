/**
 * A path of Jiko's API with ids put in. Exactly this text is signed and sent, so an id that a URL
 * would respell or climb with is refused.
 */
export function apiPath(text: TemplateStringsArray, ...ids: string[]): string {
  const stranger = ids.find((id) => !/^[\w-]+$/.test(id))
  if (stranger !== undefined) throw new Error('Not an id that Jiko could have given')
  return String.raw({ raw: text }, ...ids)
}
