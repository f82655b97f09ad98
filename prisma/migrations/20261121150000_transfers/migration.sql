-- CreateTable
CREATE TABLE "Transfer" (
    "id" UUID NOT NULL,
    "applicantId" UUID,
    "customerId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "amountCents" BIGINT,
    "descriptionSealed" BYTEA,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "sendKey" UUID,
    "sendKeySentAt" TIMESTAMPTZ(3),
    "firstSentAt" TIMESTAMPTZ(3),
    "heldUntil" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "jikoStatus" TEXT,
    "reason" TEXT,
    "movedCents" BIGINT,
    "feeCents" BIGINT,
    "statusRecordedAt" TIMESTAMPTZ(3),
    "lastReadAt" TIMESTAMPTZ(3),

    CONSTRAINT "Transfer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Transfer_applicantId_draftedAt_idx" ON "Transfer"("applicantId", "draftedAt");

-- CreateIndex
CREATE INDEX "Transfer_confirmedAt_idx" ON "Transfer"("confirmedAt");

-- AddForeignKey
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
