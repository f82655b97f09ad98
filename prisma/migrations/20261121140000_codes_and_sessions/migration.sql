-- AlterEnum
ALTER TYPE "ChallengePurpose" ADD VALUE 'STEP_UP_BY_EMAIL';
ALTER TYPE "ChallengePurpose" ADD VALUE 'STEP_UP_BY_PHONE';

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "steppedUpAt" TIMESTAMPTZ(3),
ADD COLUMN     "steppedUpBy" TEXT;

-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "sessionId" UUID,
ADD COLUMN     "askerProvedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "RateLimiterFlexible" ADD COLUMN     "times" TIMESTAMPTZ(3)[] DEFAULT ARRAY[]::TIMESTAMPTZ(3)[];

-- CreateIndex
CREATE INDEX "Challenge_sessionId_startedAt_idx" ON "Challenge"("sessionId", "startedAt");

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
