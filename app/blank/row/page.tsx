import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { db } from '@/lib/db/prisma'
import { env } from '@/lib/env'
import { keepRow } from './actions'

/**
 * The other yardstick: what an empty page with one INSERT costs this very build, and a form of it with one too. The
 * bench of whole journeys (bench/journeys) measures against it; anywhere else there is no such page.
 */
export default async function RowPage() {
  await connection()
  if (env().FLOOR_PAGE !== 'on') notFound()
  await db().$executeRaw`insert into floor_row default values`
  return (
    <main>
      <title>Row</title>
      <form action={keepRow}>
        <button type="submit">Keep a row</button>
      </form>
    </main>
  )
}
