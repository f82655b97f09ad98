-- CreateTable
CREATE TABLE "PartnerEvent" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerDelivery" (
    "eventId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heldUntil" TIMESTAMPTZ(3),
    "lastAttemptAt" TIMESTAMPTZ(3),
    "lastAnswer" TEXT,
    "deliveredAt" TIMESTAMPTZ(3),
    "givenUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerDelivery_pkey" PRIMARY KEY ("eventId","url")
);

-- CreateIndex
CREATE UNIQUE INDEX "PartnerEvent_applicationId_sequence_key" ON "PartnerEvent"("applicationId", "sequence");

-- AddForeignKey
ALTER TABLE "PartnerEvent" ADD CONSTRAINT "PartnerEvent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerDelivery" ADD CONSTRAINT "PartnerDelivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "PartnerEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

