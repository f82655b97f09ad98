-- AlterEnum

ALTER TYPE "StatusSource" ADD VALUE 'CATCH_UP';
ALTER TYPE "StatusSource" ADD VALUE 'SWEEP';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "createKeySentAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "codeSealed" BYTEA;

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "uploadKeySentAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "EventsRead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EventsRead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JikoLogin" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "tokenSealed" BYTEA NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JikoLogin_pkey" PRIMARY KEY ("id")
);
