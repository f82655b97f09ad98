import { Prisma } from '../db/generated/client'

/** A column that holds sealed values: by what its rows are named when they are sealed, and whose they are. */
export type SealedColumn = { table: string; column: string; row: Prisma.Sql; applicantId: Prisma.Sql; applicationId: Prisma.Sql }

const { sql } = Prisma
const none = sql`null`
const ofApplication = { applicantId: none, applicationId: sql`"applicationId"` }
const ofApplicant = { applicantId: sql`id`, applicationId: none }
const ofWhoeverAsked = { applicantId: sql`"applicantId"`, applicationId: none }
const ofTheApp = { applicantId: none, applicationId: none }
const ofTheUpload = { applicantId: none, applicationId: sql`(select "applicationId" from "Upload" where id = "uploadId")` }
const ofTheCustomer = { applicantId: sql`(select "applicantId" from "Application" where id = "applicationId")`, applicationId: none }

/** Every one there is; a test compares them with the store. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'Applicant', column: 'emailSealed', row: sql`id::text`, ...ofApplicant },
  { table: 'Applicant', column: 'phoneSealed', row: sql`id::text`, ...ofApplicant },
  { table: 'Challenge', column: 'addressSealed', row: sql`id::text`, ...ofWhoeverAsked },
  { table: 'Challenge', column: 'codeSealed', row: sql`id::text`, ...ofWhoeverAsked },
  { table: 'Application', column: 'deviceKeySealed', row: sql`id::text`, applicantId: none, applicationId: sql`id` },
  { table: 'Answer', column: 'answerSealed', row: sql`"applicationId" || '/' || step`, ...ofApplication },
  { table: 'AgreementSet', column: 'acceptedFromSealed', row: sql`id::text`, ...ofApplication },
  { table: 'Document', column: 'pictureSealed', row: sql`id::text`, ...ofApplication },
  { table: 'ChangeRequest', column: 'pictureSealed', row: sql`id::text`, ...ofTheCustomer },
  { table: 'UploadPart', column: 'bytesSealed', row: sql`"uploadId" || '/' || "startByte"`, ...ofTheUpload },
  { table: 'Transfer', column: 'descriptionSealed', row: sql`id::text`, ...ofWhoeverAsked },
  { table: 'PocketAct', column: 'nameSealed', row: sql`id::text`, ...ofWhoeverAsked },
  { table: 'JikoLogin', column: 'tokenSealed', row: sql`id::text`, ...ofTheApp },
]

/** Whether a value was sealed by the ring itself: its first byte says so (lib/vault/seal.ts). */
export function isSealedByRing(column: Prisma.Sql): Prisma.Sql {
  return sql`substring(${column} from 1 for 1) = '\\x01'::bytea`
}
