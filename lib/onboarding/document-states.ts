import { db } from '../db/prisma'
import type { Application, Document } from '../db/generated/client'
import {
  documentKinds,
  documentTasks,
  type DocumentKind,
  type DocumentState,
  type DocumentStates,
  type DocumentTask,
} from '../domain/documents'
import { decisionFor } from './decision-for'
import { jikoTypeOf, readJikoDocuments, type JikoDocuments } from './jiko-documents'

type Latest = Pick<Document, 'kind' | 'keptAt' | 'deliveredAt' | 'refusedAt'>

/** What the person still has to show; null when Jiko asks for nothing. */
export async function findDocumentTasks(application: Application): Promise<DocumentTask[] | null> {
  const decision = decisionFor(application)
  if (decision.stage !== 'documents') return null
  return documentTasks(decision.needs, await findDocumentStates(application))
}

/** How each document stands, whether Jiko asks for it or not. */
export async function findDocumentStates(application: Application): Promise<DocumentStates> {
  const given = await db().document.findMany({
    where: { applicationId: application.id },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { keptAt: 'desc' }],
    select: { kind: true, keptAt: true, deliveredAt: true, refusedAt: true },
  })
  const atJiko = readJikoDocuments(application.jikoDocuments)
  const states = documentKinds.map((kind): [DocumentKind, DocumentState] => {
    return [kind, stateOf(given.find((document) => document.kind === kind), kind, atJiko)]
  })
  return Object.fromEntries(states) as DocumentStates
}

/**
 * Jiko's own word counts, except where the person has given a newer picture that Jiko has not seen yet;
 * a file that came to Jiko some other way counts as well.
 */
function stateOf(given: Latest | undefined, kind: DocumentKind, atJiko: JikoDocuments): DocumentState {
  if (given && given.refusedAt === null && given.deliveredAt === null) return 'kept'
  const status = atJiko.find(({ type }) => type === jikoTypeOf[kind])?.status
  if (status === 'INVALID' || given?.refusedAt) return 'refused'
  if (status === 'PENDING_REVIEW' || status === 'APPROVED' || given) return 'received'
  return 'open'
}
