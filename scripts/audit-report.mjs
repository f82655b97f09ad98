const grave = ['high', 'critical']

/**
 * What `npm audit --json` printed, warnings and all, in plain words, and how the command ends: 0 without a grave flaw,
 * 1 with one, 2 when the registry could not be asked.
 * @param {string} output
 * @returns {{ lines: string[], code: 0 | 1 | 2 }}
 */
export function readAudit(output) {
  const flaws = flawsIn(output)
  if (!flaws) return { lines: ['The registry could not be asked, so nothing is known.'], code: 2 }
  if (flaws.length === 0) return { lines: ['No published flaw in what is shipped.'], code: 0 }
  const graveCount = flaws.filter(({ severity }) => grave.includes(severity)).length
  const sum = `${flaws.length} packages with published flaws, ${graveCount} of them high or critical.`
  return { lines: [...flaws.map(lineOf), sum], code: graveCount > 0 ? 1 : 0 }
}

function lineOf({ name, severity, range }) {
  return `  ${severity.padEnd(9)} ${name} ${range}`
}

/** Null when npm could not ask: then there is an error in their place, or no JSON at all. */
function flawsIn(output) {
  try {
    const { vulnerabilities } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
    return vulnerabilities ? Object.values(vulnerabilities) : null
  } catch {
    return null
  }
}
