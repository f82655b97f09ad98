import { Prisma } from '../db/generated/client'
import { db } from '../db/prisma'

type Column = { table: string; column: string }

/** Makes everything in the store so many days older, evidence aside, which nobody changes: for a test file that has one of its own. */
export async function letDaysPass(days: number): Promise<void> {
  const columns = await db().$queryRaw<Column[]>`
    select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'timestamp with time zone' and table_name in (
       select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_name ~ '^[A-Z]' and table_name !~ '^Evidence')`
  for (const { table, column } of columns) {
    const [into, name] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    await db().$executeRaw`update ${into} set ${name} = ${name} - make_interval(days => ${days}::int)`
  }
}
