/*
 * Everything that people leave behind who have opened an account: rows of the kinds, numbers and lengths that a journey
 * leaves, with nothing in them. They came over the last 400 days, and ids follow time, as ours do. `$many` is how many,
 * `$url` where the partner's own systems listen.
 */

/** Made first; goes when all is made. */
export const people = `
  create unlogged table person as
    select n, uuidv7(-age) as applicant, uuidv7(-age) as application, uuidv7(-age) as set, now() - age as at
      from (select n, interval '400 days' * (1 - n / $many::float8) + interval '1 day' as age from generate_series(1, $many) n)`

const text = (what: string, length: number) => `left(md5('${what}' || n) || md5(n || '${what}'), ${length})`
const bytes = (what: string, length: number) =>
  `decode(left(repeat(md5('${what}' || n), ${Math.ceil(length / 16)}), ${2 * length}), 'hex')`
const id = (what: string) => `md5('${what}' || n)::uuid`
const rowId = 'uuidv7(at - now())'

/** Two lanes, each a list of what to insert, in this order. */
export const fillings = [
  [
    `"Applicant" (id, "createdAt", language, "emailDigest", "emailSealed", "emailProvedAt", "phoneSealed", "phoneProvedAt")
       select applicant, at, 'en', ${text('email', 43)}, ${bytes('email', 80)}, at, ${bytes('phone', 50)}, at from person`,
    `"Application" (id, "applicantId", "startedAt", "sentAt", "createKey", "applyKey", "createKeySentAt", "jikoApplicationId",
       "acknowledgedAt", "appliedAt", "identificationErasedAt", "identificationLast4", "jikoStatus", "jikoUpdatedAt",
       "statusRecordedAt", "lastReadAt", "customerId", "jikoDocuments")
       select application, applicant, at, at, ${id('create')}, ${id('apply')}, at, ${id('jiko')}, at, at, at, '1234',
              case when n % 20 = 0 then 'REJECTED' else 'APPROVED' end, at, at, at, ${id('customer')}, '[]' from person`,
    `"Answer" ("applicationId", step, "answerSealed", "savedAt") select application, step, ${bytes('answer', 140)}, at
       from person, unnest(array['name', 'birth-date', 'address', 'finances']) step`,
    `"StatusChange" (id, "applicationId", status, "recordedAt", "jikoUpdatedAt", source) select ${rowId}, application, status, at, at,
       'WEBHOOK' from person, unnest(array['CREATED', 'SUBMITTED', 'APPROVED']) status`,
    `"Session" (id, "applicantId", "startedAt", "lastSeenAt") select ${rowId}, applicant, at, at + '5 min' from person`,
    `"Challenge" (id, purpose, "applicantId", language, "addressDigest", "addressSealed", "codeDigest", "startedAt", "sentAt", tries, "usedAt")
       select gen_random_uuid(), purpose::"ChallengePurpose", case purpose when 'PHONE' then applicant end, 'en', ${text('address', 43)},
              ${bytes('address', 80)}, ${text('code', 43)}, at, at, 1, at from person, unnest(array['SIGN_IN', 'PHONE']) purpose`,
    `"RateLimiterFlexible" (key, points, expire)
       select 'sends-per-address:' || ${text('limit', 43)}, 1, now() + '1 day' from person where n > $many * 0.99`,
  ],
  [
    `"PartnerEvent" (id, "applicationId", sequence, type, body, "happenedAt")
       select ${rowId}, application, sequence, 'application.status_changed', jsonb_build_object('type', 'application.status_changed',
              'timestamp', at, 'data', jsonb_build_object('application_id', application, 'jiko_application_id', ${id('jiko')},
              'customer_id', ${id('customer')}, 'status', 'APPROVED', 'stage', 'approved', 'documents_needed', jsonb_build_array(),
              'updated_at', at, 'sequence', sequence)), at from person, generate_series(1, 4) sequence`,
    `"PartnerDelivery" ("eventId", url, "queuedAt", attempts, "lastAttemptAt", "lastAnswer", "deliveredAt")
       select id, $url, "happenedAt", 1, "happenedAt", '204', "happenedAt" from "PartnerEvent"`,
    `"AgreementSet" (id, "applicationId", version, "releasedOn", "fetchedAt", "acceptedAt", "acceptedLanguage", "acceptedFromSealed")
       select set, application, '1.0', at, at, at, 'en', ${bytes('origin', 160)} from person`,
    `"AgreementFile" (sha256, content, bytes) select ${text('file', 64)}, ${bytes('file', 20_000)}, 20000 from generate_series(1, 9) n`,
    `"AgreementDocument" (id, "setId", position, title, type, category, sha256)
       select ${rowId}, person.set, position, 'Customer Agreement', 'AGREEMENT', 'GENERAL', sha256
         from person, (select sha256, row_number() over () - 1 as position from "AgreementFile" where bytes = 20000) files`,
    `"IdentityCheck" (id, "applicationId", vendor, "startedAt", "vendorSessionId", outcome, "outcomeAt")
       select ${rowId}, application, 'stripe', at, 'vs_' || ${text('session', 24)}, 'passed', at from person`,
    `"JikoEvent" (id, type, "receivedAt") select ${id('event')}::text, 'application.approved', at from person`,
  ],
]
