-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "deviceKeySealed" BYTEA;

-- CreateTable
CREATE TABLE "Upload" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "receivedAt" TIMESTAMPTZ(3),
    "keptAt" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "refusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadPart" (
    "uploadId" UUID NOT NULL,
    "startByte" INTEGER NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "bytesSealed" BYTEA NOT NULL,

    CONSTRAINT "UploadPart_pkey" PRIMARY KEY ("uploadId","startByte")
);

-- CreateTable
CREATE TABLE "Handoff" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "linkDigest" TEXT NOT NULL,
    "matchCode" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ(3),
    "visitDigest" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdentityCheck" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "vendor" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vendorSessionId" TEXT,
    "outcome" TEXT,
    "failure" TEXT,
    "outcomeAt" TIMESTAMPTZ(3),

    CONSTRAINT "IdentityCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Upload_applicationId_idx" ON "Upload"("applicationId");

-- CreateIndex
CREATE INDEX "Upload_startedAt_idx" ON "Upload"("startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Handoff_linkDigest_key" ON "Handoff"("linkDigest");

-- CreateIndex
CREATE UNIQUE INDEX "Handoff_visitDigest_key" ON "Handoff"("visitDigest");

-- CreateIndex
CREATE INDEX "Handoff_applicationId_startedAt_idx" ON "Handoff"("applicationId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "IdentityCheck_vendorSessionId_key" ON "IdentityCheck"("vendorSessionId");

-- CreateIndex
CREATE INDEX "IdentityCheck_applicationId_startedAt_idx" ON "IdentityCheck"("applicationId", "startedAt");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadPart" ADD CONSTRAINT "UploadPart_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handoff" ADD CONSTRAINT "Handoff_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdentityCheck" ADD CONSTRAINT "IdentityCheck_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;


