/** Control characters, marks that turn the direction of text, halves of surrogates and what is no character at all. */
export const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd\ufeff]|\p{Noncharacter_Code_Point}/u

/** Each row for which a promise does not hold, or that cannot even be judged. */
export async function broken<One extends { id: string }>(what: string, rows: One[], holds: (row: One) => boolean | Promise<boolean>): Promise<string[]> {
  const judged = await Promise.all(rows.map(async (row) => {
    try {
      return (await holds(row)) ? null : `${what}: ${row.id}`
    } catch (error) {
      return `${what}: ${row.id} (${String(error)})`
    }
  }))
  return judged.filter((one) => one !== null)
}
