-- CreateEnum
CREATE TYPE "PocketActKind" AS ENUM ('OPEN', 'RENAME', 'CLOSE');

-- CreateTable
CREATE TABLE "PocketAct" (
    "id" UUID NOT NULL,
    "applicantId" UUID NOT NULL,
    "kind" "PocketActKind" NOT NULL,
    "pocketId" TEXT,
    "strategyId" TEXT,
    "nameSealed" BYTEA,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "key" UUID NOT NULL,
    "keySentAt" TIMESTAMPTZ(3),
    "heldUntil" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PocketAct_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PocketAct_applicantId_askedAt_idx" ON "PocketAct"("applicantId", "askedAt");

-- AddForeignKey
ALTER TABLE "PocketAct" ADD CONSTRAINT "PocketAct_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
