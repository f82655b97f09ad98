-- CreateTable
CREATE TABLE "PaperWatch" (
    "applicationId" UUID NOT NULL,
    "lookedAt" TIMESTAMPTZ(3) NOT NULL,
    "writtenAt" TIMESTAMPTZ(3),

    CONSTRAINT "PaperWatch_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "FoundStatement" (
    "applicationId" UUID NOT NULL,
    "jikoStatementId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "FoundStatement_pkey" PRIMARY KEY ("applicationId","jikoStatementId")
);

-- CreateTable
CREATE TABLE "PublishedAgreements" (
    "id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "releasedOn" DATE NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedAgreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedDocument" (
    "id" UUID NOT NULL,
    "publishedId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "PublishedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementsNotice" (
    "applicationId" UUID NOT NULL,
    "publishedId" UUID NOT NULL,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "AgreementsNotice_pkey" PRIMARY KEY ("applicationId","publishedId")
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pictureSealed" BYTEA,
    "uploadKey" UUID NOT NULL,
    "uploadKeySentAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "jikoDocumentId" TEXT,
    "refusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PaperWatch_lookedAt_idx" ON "PaperWatch"("lookedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedAgreements_version_key" ON "PublishedAgreements"("version");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedDocument_publishedId_position_key" ON "PublishedDocument"("publishedId", "position");

-- CreateIndex
CREATE INDEX "ChangeRequest_applicationId_keptAt_idx" ON "ChangeRequest"("applicationId", "keptAt");

-- AddForeignKey
ALTER TABLE "PaperWatch" ADD CONSTRAINT "PaperWatch_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FoundStatement" ADD CONSTRAINT "FoundStatement_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedDocument" ADD CONSTRAINT "PublishedDocument_publishedId_fkey" FOREIGN KEY ("publishedId") REFERENCES "PublishedAgreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedDocument" ADD CONSTRAINT "PublishedDocument_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "AgreementFile"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementsNotice" ADD CONSTRAINT "AgreementsNotice_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementsNotice" ADD CONSTRAINT "AgreementsNotice_publishedId_fkey" FOREIGN KEY ("publishedId") REFERENCES "PublishedAgreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
