/**
 * A line of a CSV file (RFC 4180). Spreadsheets run what begins like a formula (OWASP, "CSV Injection"), so such text
 * gets an apostrophe before it; a plain number, "-12.50", stays one.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

const plainNumber = /^-?\d+(\.\d+)?$/
const beginsLikeFormula = /^[\s\p{C}]*[=+\-@|%\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u

function csvCell(text: string): string {
  const isHarmless = plainNumber.test(text) || !beginsLikeFormula.test(text)
  return `"${(isHarmless ? text : `'${text}`).replaceAll('"', '""')}"`
}
