-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "jikoDocuments" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pictureSealed" BYTEA,
    "uploadKey" UUID NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),
    "jikoDocumentId" TEXT,
    "refusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Document_applicationId_kind_keptAt_idx" ON "Document"("applicationId", "kind", "keptAt");

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;


