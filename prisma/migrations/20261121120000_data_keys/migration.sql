-- Keys that seal, each wrapped by the key ring (docs/decisions/0016-keys.md). What the ring itself has sealed still opens.
CREATE TABLE "DataKey" (
    "name" TEXT NOT NULL,
    "applicantId" UUID,
    "applicationId" UUID,
    "wrapped" BYTEA,
    "wrappedBy" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "destroyedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DataKey_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "DataKey_applicantId_key" ON "DataKey"("applicantId");

-- CreateIndex
CREATE UNIQUE INDEX "DataKey_applicationId_key" ON "DataKey"("applicationId");

-- CreateIndex
CREATE INDEX "DataKey_wrappedBy_name_idx" ON "DataKey"("wrappedBy", "name");

-- AddForeignKey
ALTER TABLE "DataKey" ADD CONSTRAINT "DataKey_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataKey" ADD CONSTRAINT "DataKey_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A key is there, and says who wrapped it, or it was destroyed.
ALTER TABLE "DataKey" ADD CONSTRAINT "DataKey_there_or_destroyed" CHECK (
    ("destroyedAt" IS NULL AND "wrapped" IS NOT NULL AND "wrappedBy" IS NOT NULL)
    OR ("destroyedAt" IS NOT NULL AND "wrapped" IS NULL AND "wrappedBy" IS NULL)
);
