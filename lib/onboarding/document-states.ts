import { db, type Transaction } from '../db/prisma'
import type { Application, Document } from '../db/generated/client'
import {
  documentKinds,
  documentTasks,
  type DocumentKind,
  type DocumentStanding,
  type DocumentStandings,
  type DocumentTask,
} from '../domain/documents'
import { decisionFor } from './decision-for'
import { jikoTypeOf, readJikoDocuments, unfitBecause, type JikoDocuments } from './jiko-documents'

type Latest = Pick<Document, 'kind' | 'keptAt' | 'deliveredAt' | 'refusedAt'>
type Store = Pick<Transaction, 'document'>

/** What the person still has to show; null when Jiko asks for nothing. */
export async function findDocumentTasks(application: Application, store: Store = db()): Promise<DocumentTask[] | null> {
  const decision = decisionFor(application)
  if (decision.stage !== 'documents') return null
  return documentTasks(decision.needs, await findDocumentStandings(application, store))
}

/** How each document stands, whether Jiko asks for it or not. */
async function findDocumentStandings(application: Application, store: Store): Promise<DocumentStandings> {
  const given = await store.document.findMany({
    where: { applicationId: application.id },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { keptAt: 'desc' }],
    select: { kind: true, keptAt: true, deliveredAt: true, refusedAt: true },
  })
  const atJiko = readJikoDocuments(application.jikoDocuments)
  const standings = documentKinds.map((kind): [DocumentKind, DocumentStanding] => {
    const latest = given.find((document) => document.kind === kind)
    return [kind, standingOf(latest, isUnread(latest, application), atJiko.find(({ type }) => type === jikoTypeOf[kind]))]
  })
  return Object.fromEntries(standings) as DocumentStandings
}

/** Jiko has it, and has not been asked since what it makes of it: its last word is about the one before. */
function isUnread(given: Latest | undefined, { lastReadAt }: Application): boolean {
  return given !== undefined && given.deliveredAt !== null && (lastReadAt === null || lastReadAt < given.deliveredAt)
}

/**
 * Jiko's own word counts, except where the person has given a newer picture that Jiko has not seen yet;
 * a file that came to Jiko some other way counts as well.
 */
function standingOf(given: Latest | undefined, isUnread: boolean, entry: JikoDocuments[number] | undefined): DocumentStanding {
  if (given && given.refusedAt === null && given.deliveredAt === null) return { state: 'kept' }
  if (isUnread) return { state: 'received' }
  if (entry?.status === 'INVALID') return { state: 'refused', because: unfitBecause(entry.reason) }
  if (given?.refusedAt) return { state: 'refused', because: 'unknown' }
  if (entry?.status === 'APPROVED') return { state: 'approved' }
  return { state: entry?.status === 'PENDING_REVIEW' || given ? 'received' : 'open' }
}
