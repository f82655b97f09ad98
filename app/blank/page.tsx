import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { env } from '@/lib/env'

/**
 * The yardstick: what an empty page of this very build weighs. Tests and benches measure every screen against it;
 * anywhere else there is no such page.
 */
export default async function BlankPage() {
  await connection()
  if (env().FLOOR_PAGE === 'off') notFound()
  return (
    <main>
      <title>Blank</title>
      <p>Blank</p>
    </main>
  )
}
