/** What a file may be called in a header and on a disk: letters, digits, spaces and dashes of a title. */
export function fileNameOf(title: string, otherwise: string): string {
  return title.replace(/[^\w -]+/g, '').trim() || otherwise
}
