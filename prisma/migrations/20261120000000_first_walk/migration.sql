-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ChallengePurpose" AS ENUM ('SIGN_IN', 'PHONE');

-- CreateEnum
CREATE TYPE "StatusSource" AS ENUM ('CREATE', 'APPLY', 'WEBHOOK', 'POLL');

-- CreateTable
CREATE TABLE "Applicant" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "language" TEXT NOT NULL,
    "emailDigest" TEXT NOT NULL,
    "emailSealed" BYTEA NOT NULL,
    "emailProvedAt" TIMESTAMPTZ(3) NOT NULL,
    "phoneSealed" BYTEA,
    "phoneProvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Applicant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "applicantId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Challenge" (
    "id" UUID NOT NULL,
    "purpose" "ChallengePurpose" NOT NULL,
    "applicantId" UUID,
    "language" TEXT NOT NULL,
    "addressDigest" TEXT NOT NULL,
    "addressSealed" BYTEA NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "sends" INTEGER NOT NULL DEFAULT 1,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "applicantId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "createKey" UUID,
    "applyKey" UUID,
    "deliveryHeldUntil" TIMESTAMPTZ(3),
    "sendingRefusedAt" TIMESTAMPTZ(3),
    "jikoApplicationId" UUID,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "appliedAt" TIMESTAMPTZ(3),
    "identificationErasedAt" TIMESTAMPTZ(3),
    "identificationLast4" TEXT,
    "jikoStatus" TEXT,
    "jikoUpdatedAt" TIMESTAMPTZ(3),
    "statusRecordedAt" TIMESTAMPTZ(3),
    "lastReadAt" TIMESTAMPTZ(3),
    "identityDocumentsNeeded" BOOLEAN NOT NULL DEFAULT false,
    "numberDocumentNeeded" BOOLEAN NOT NULL DEFAULT false,
    "addressDocumentNeeded" BOOLEAN NOT NULL DEFAULT false,
    "customerId" UUID,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "applicationId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "answerSealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "refusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("applicationId","step")
);

-- CreateTable
CREATE TABLE "AgreementSet" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "releasedOn" DATE NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedLanguage" TEXT,
    "acceptedFromSealed" BYTEA,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "AgreementSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementDocument" (
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "AgreementDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementFile" (
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "bytes" INTEGER NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreementFile_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "StatusChange" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "jikoUpdatedAt" TIMESTAMPTZ(3) NOT NULL,
    "source" "StatusSource" NOT NULL,

    CONSTRAINT "StatusChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JikoEvent" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JikoEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Applicant_emailDigest_key" ON "Applicant"("emailDigest");

-- CreateIndex
CREATE INDEX "Session_applicantId_idx" ON "Session"("applicantId");

-- CreateIndex
CREATE INDEX "Challenge_applicantId_purpose_startedAt_idx" ON "Challenge"("applicantId", "purpose", "startedAt");

-- CreateIndex
CREATE INDEX "Challenge_startedAt_idx" ON "Challenge"("startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Application_applicantId_key" ON "Application"("applicantId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_jikoApplicationId_key" ON "Application"("jikoApplicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_customerId_key" ON "Application"("customerId");

-- CreateIndex
CREATE INDEX "AgreementSet_applicationId_fetchedAt_idx" ON "AgreementSet"("applicationId", "fetchedAt");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementDocument_setId_position_key" ON "AgreementDocument"("setId", "position");

-- CreateIndex
CREATE INDEX "StatusChange_applicationId_recordedAt_idx" ON "StatusChange"("applicationId", "recordedAt");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSet" ADD CONSTRAINT "AgreementSet_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementDocument" ADD CONSTRAINT "AgreementDocument_setId_fkey" FOREIGN KEY ("setId") REFERENCES "AgreementSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementDocument" ADD CONSTRAINT "AgreementDocument_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "AgreementFile"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusChange" ADD CONSTRAINT "StatusChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;


