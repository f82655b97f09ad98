import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isId } from '../db/is-id'
import { evidencePage } from './evidence-page'
import { findEvidence } from './find-evidence'
import { sayFault } from './say-fault'

/** A file that was written, and what is wrong with the evidence in it, in plain words. */
export type WrittenEvidence = { file: string; wrong: string[] }

/** Verifies the evidence of an application and writes it into a folder, sound or not. */
export async function writeEvidenceFile(applicationId: string, folder: string): Promise<WrittenEvidence> {
  if (!isId(applicationId)) throw new Error('That is no id of an application')
  const evidence = await findEvidence(applicationId.toLowerCase())
  const file = path.join(folder, `${evidence.applicationId}.html`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, evidencePage(evidence, new Date()), { mode: 0o600 })
  return { file, wrong: evidence.faults.map(sayFault) }
}
