/** Whether a location is a page of ours, as a path. */
export function isOurs(location: string): boolean {
  return location.startsWith('/')
}

/** The path of an address of ours; any other address as it is. */
export function pathIn(location: string, appUrl: string): string {
  return location.startsWith(appUrl) ? location.slice(appUrl.length) || '/' : location
}
