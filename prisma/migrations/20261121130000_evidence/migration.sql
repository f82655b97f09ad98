-- CreateTable
CREATE TABLE "EvidenceEntry" (
    "applicationId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EvidenceEntry_pkey" PRIMARY KEY ("applicationId","sequence")
);

-- CreateTable
CREATE TABLE "EvidenceHead" (
    "applicationId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "lastHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EvidenceHead_pkey" PRIMARY KEY ("applicationId")
);

-- Evidence is only ever added to, and a head only ever moves on: docs/decisions/0018-evidence.md.
CREATE FUNCTION "refuseToChangeEvidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Evidence is never changed: % of %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "EvidenceEntry_only_grows" BEFORE UPDATE OR DELETE ON "EvidenceEntry"
    FOR EACH ROW EXECUTE FUNCTION "refuseToChangeEvidence"();
CREATE TRIGGER "EvidenceEntry_is_not_emptied" BEFORE TRUNCATE ON "EvidenceEntry"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuseToChangeEvidence"();

CREATE TRIGGER "EvidenceHead_only_moves_on" BEFORE UPDATE ON "EvidenceHead"
    FOR EACH ROW WHEN (NEW."applicationId" <> OLD."applicationId" OR NEW."sequence" <= OLD."sequence")
    EXECUTE FUNCTION "refuseToChangeEvidence"();
CREATE TRIGGER "EvidenceHead_stays" BEFORE DELETE ON "EvidenceHead"
    FOR EACH ROW EXECUTE FUNCTION "refuseToChangeEvidence"();
CREATE TRIGGER "EvidenceHead_is_not_emptied" BEFORE TRUNCATE ON "EvidenceHead"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuseToChangeEvidence"();
