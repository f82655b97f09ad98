-- The end of data (docs/decisions/0017-end-of-data.md): an address whose key was destroyed is emptied too.
ALTER TABLE "Applicant" ALTER COLUMN "emailSealed" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Application" ADD COLUMN "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN "deletionAskedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Challenge_addressDigest_idx" ON "Challenge"("addressDigest");
