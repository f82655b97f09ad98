-- What partners may build their reports on: docs/reporting.md. It has no personal data, and nothing sealed or hashed.
-- A migration that changes a column used here drops the view first and makes it again at its end.
CREATE SCHEMA IF NOT EXISTS reporting;

-- The barrier keeps functions in a reader's query from seeing what the view itself does not show.
CREATE OR REPLACE VIEW reporting.applications WITH (security_barrier) AS
SELECT
    application."id" AS application_id,
    application."jikoApplicationId" AS jiko_application_id,
    application."customerId" AS customer_id,
    applicant."language" AS language,
    application."startedAt" AS started_at,
    applicant."phoneProvedAt" AS phone_proved_at,
    agreements.accepted_at AS agreements_accepted_at,
    identity.proved_at AS identity_proved_at,
    application."sentAt" AS sent_at,
    application."acknowledgedAt" AS acknowledged_at,
    application."appliedAt" AS applied_at,
    application."jikoStatus" AS status,
    application."jikoUpdatedAt" AS status_updated_at,
    application."statusRecordedAt" AS status_recorded_at,
    statuses.documents_asked_at,
    statuses.by_hand_at,
    statuses.decided_at,
    identity.checks AS identity_checks,
    documents.given AS documents_given,
    documents.delivered AS documents_delivered,
    documents.refused AS documents_refused,
    documents.last_delivered_at AS document_last_delivered_at
FROM "Application" application
JOIN "Applicant" applicant ON applicant."id" = application."applicantId"
CROSS JOIN LATERAL (
    SELECT max("acceptedAt") AS accepted_at
    FROM "AgreementSet" WHERE "applicationId" = application."id"
) agreements
CROSS JOIN LATERAL (
    SELECT count(*)::int AS checks, max("outcomeAt") FILTER (WHERE "outcome" = 'passed') AS proved_at
    FROM "IdentityCheck" WHERE "applicationId" = application."id"
) identity
CROSS JOIN LATERAL (
    SELECT
        min("recordedAt") FILTER (WHERE "status" = 'DOCUMENTS_NEEDED') AS documents_asked_at,
        min("recordedAt") FILTER (WHERE "status" = 'MANUAL_REVIEW') AS by_hand_at,
        min("recordedAt") FILTER (WHERE "status" IN ('APPROVED', 'REJECTED')) AS decided_at
    FROM "StatusChange" WHERE "applicationId" = application."id"
) statuses
CROSS JOIN LATERAL (
    SELECT
        count(*)::int AS given,
        count("deliveredAt")::int AS delivered,
        count("refusedAt")::int AS refused,
        max("deliveredAt") AS last_delivered_at
    FROM "Document" WHERE "applicationId" = application."id"
) documents;

