import { z } from 'zod'

/**
 * What Jiko answers, field by field as in openapi.yaml, but only the fields that Foyer reads. Fields
 * that we do not know are left behind and values that we do not know are let through: Jiko's lists
 * have grown over time (docs/jiko.md).
 */

/** The values we know by name, and any text besides. */
export function oneOf<Known extends string>() {
  return z.string().transform((text): Known | (string & {}) => text)
}

export const id = z.string().min(1)
export const moment = z.iso.datetime({ offset: true })
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).nullish().transform((items) => items ?? [])
const flag = z.boolean().nullish().transform((raised) => raised ?? false)
export const orNull = <Value extends z.ZodType>(value: Value) => value.nullish().transform((given) => given ?? null)

/** US cents. */
export const amountSchema = z.object({ value: z.number().int(), currency: z.string() })
export type JikoAmount = z.output<typeof amountSchema>

export const loginSchema = z.object({ token: z.string().min(1), expires: moment })

export const agreementsSchema = z.object({
  version: z.string().min(1),
  release_date: z.string(),
  documents: z
    .array(
      z.object({
        title: z.string().min(1),
        pdf_download_url: z.url().max(2083),
        type: z.string(),
        category: oneOf<'E-SIGN' | 'BANK' | 'BROKERAGE' | 'GENERAL'>(),
      }),
    )
    .min(1),
})
export type JikoAgreements = z.output<typeof agreementsSchema>
export type JikoAgreement = JikoAgreements['documents'][number]

export const applicationSchema = z.object({
  id,
  time_created: moment,
  updated_at: moment,
  status: oneOf<'CREATED' | 'SUBMITTED' | 'PENDING' | 'DOCUMENTS_NEEDED' | 'MANUAL_REVIEW' | 'APPROVED' | 'REJECTED'>(),
  customer_id: orNull(id),
  exception_reasons: listOf(z.string()),
  id_verification_documents_needed: flag,
  identification_number_verification_document_needed: flag,
  address_verification_document_needed: flag,
  documents: listOf(
    z.object({
      id,
      type: z.string(),
      status: oneOf<'PENDING_UPLOAD' | 'PENDING_REVIEW' | 'APPROVED' | 'INVALID'>(),
      exception_reason: orNull(z.string()),
    }),
  ),
})
export type JikoApplication = z.output<typeof applicationSchema>

export const uploadedSchema = z.object({ success: z.boolean(), document_id: id })
export type JikoUploaded = z.output<typeof uploadedSchema>

export const portalSchema = z.object({
  id,
  routing_number: z.string().min(1),
  account_number: z.string().min(1),
  status: oneOf<'OPEN' | 'CLOSED'>(),
  name: z.string(),
})
export type JikoPortal = z.output<typeof portalSchema>

export const subscriptionSchema = z.object({
  id,
  url: z.string(),
  events: z.array(z.string()),
  status: oneOf<'enabled' | 'disabled'>(),
})
export type JikoSubscription = z.output<typeof subscriptionSchema>

/** Kept as it is, so in characters that the store can keep. */
const printable = z.string().regex(/^[\x21-\x7e]{1,255}$/)

export const eventSchema = z.object({
  event_id: printable,
  event_type: printable.pipe(oneOf<'application.approved' | 'application.documents_needed' | 'application.manual_review' | 'application.rejected'>()),
  timestamp: moment,
  /** Of an application or an on-us transfer only its id, never its status: read it. */
  payload: z.looseObject({ application_id: z.string().optional(), on_us_id: z.string().optional() }),
})
export type JikoEvent = z.output<typeof eventSchema>

/** The refusal of 422. `msg` and `input` may repeat what a person typed, so they are never read. */
export const refusalSchema = z.object({
  detail: z.array(
    z.object({ loc: z.array(z.union([z.string(), z.number()]).transform(String)), type: z.string() }),
  ),
})
