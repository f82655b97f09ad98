'use server'

import { notFound, redirect } from 'next/navigation'
import { db } from '@/lib/db/prisma'
import { env } from '@/lib/env'

/** One INSERT, and on to the page, as a step does. The bench has made the table. */
export async function keepRow(): Promise<void> {
  if (env().FLOOR_PAGE !== 'on') notFound()
  await db().$executeRaw`insert into floor_row default values`
  redirect('/blank/row')
}
