import { Prisma } from '../db/generated/client'
import { db } from '../db/prisma'

/**
 * In which columns of the whole store, the queue's too, any of these texts stands: as text, as bytes, or within
 * JSON. What a thief of a dump would search for.
 */
export async function columnsWith(texts: string[]): Promise<string[]> {
  const columns = await db().$queryRaw<{ schema: string; table: string; column: string }[]>`
    select table_schema as schema, table_name as table, column_name as column from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`
  const found: string[] = []
  for (const { schema, table, column } of columns) {
    const [from, name] = [Prisma.raw(`"${schema}"."${table}"`), Prisma.raw(`"${column}"`)]
    const inHex = texts.map((text) => Buffer.from(text).toString('hex'))
    const [{ count }] = await db().$queryRaw<[{ count: number }]>`
      select count(*)::int as count from ${from}, unnest(${[...texts, ...inHex]}::text[]) wanted
       where strpos(${name}::text, wanted) > 0`
    if (count > 0) found.push(`${table}.${column}`)
  }
  return found
}
