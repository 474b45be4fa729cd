-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "Rights" AS ENUM ('ours', 'permitted', 'quoted');

-- CreateEnum
CREATE TYPE "CampaignKind" AS ENUM ('petition', 'open_letter', 'pledge');

-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('draft', 'published', 'closed');

-- CreateEnum
CREATE TYPE "SignatoryKind" AS ENUM ('person', 'organisation', 'office');

-- CreateEnum
CREATE TYPE "SignatureState" AS ENUM ('pending', 'confirmed', 'withdrawn', 'invalidated', 'expired');

-- CreateEnum
CREATE TYPE "UpdatesChoice" AS ENUM ('nothing', 'result', 'all');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('queued', 'frozen', 'sent', 'failed', 'unknown');

-- CreateEnum
CREATE TYPE "BatchState" AS ENUM ('frozen', 'sent', 'dissolved', 'unknown');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'viewer',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "rights" "Rights" NOT NULL DEFAULT 'quoted',
    "originalUrl" TEXT,
    "draft" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssueArea" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "IssueArea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "CampaignKind" NOT NULL DEFAULT 'petition',
    "state" "CampaignState" NOT NULL DEFAULT 'draft',
    "headline" TEXT NOT NULL,
    "headlineSuggested" BOOLEAN NOT NULL DEFAULT false,
    "issueAreaId" TEXT,
    "story" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    "target" TEXT,
    "action" TEXT,
    "notes" JSONB NOT NULL DEFAULT '[]',
    "goal" INTEGER NOT NULL DEFAULT 100,
    "deadlineOn" DATE,
    "accent" TEXT NOT NULL DEFAULT 'ochre',
    "count" INTEGER NOT NULL DEFAULT 0,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignDocument" (
    "campaignId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "CampaignDocument_pkey" PRIMARY KEY ("campaignId","n")
);

-- CreateTable
CREATE TABLE "Wording" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "wordingId" TEXT NOT NULL,
    "emailTag" BYTEA NOT NULL,
    "email" TEXT NOT NULL,
    "signatory" "SignatoryKind" NOT NULL DEFAULT 'person',
    "name" TEXT NOT NULL,
    "body" TEXT,
    "role" TEXT,
    "country" CHAR(2) NOT NULL,
    "city" TEXT,
    "comment" TEXT,
    "showName" BOOLEAN NOT NULL DEFAULT false,
    "updates" "UpdatesChoice" NOT NULL DEFAULT 'nothing',
    "consentText" TEXT NOT NULL,
    "source" TEXT,
    "networkTag" BYTEA,
    "state" "SignatureState" NOT NULL DEFAULT 'pending',
    "heldReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "counted" SMALLINT NOT NULL DEFAULT 0,
    "number" INTEGER,
    "leaf" BYTEA,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" UUID NOT NULL,
    "campaignId" TEXT NOT NULL,
    "signatureId" UUID NOT NULL,
    "wish" "UpdatesChoice" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "campaignId" TEXT,
    "rendered" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" BIGSERIAL NOT NULL,
    "messageId" TEXT NOT NULL,
    "signatureId" UUID,
    "emailTag" BYTEA NOT NULL,
    "email" TEXT NOT NULL,
    "values" JSONB,
    "priority" SMALLINT NOT NULL DEFAULT 0,
    "state" "DeliveryState" NOT NULL DEFAULT 'queued',
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "batchId" UUID,
    "position" INTEGER,
    "settledAt" TIMESTAMPTZ(3),
    "providerId" TEXT,
    "error" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" UUID NOT NULL,
    "messageId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "state" "BatchState" NOT NULL DEFAULT 'frozen',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedAt" TIMESTAMPTZ(3),
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailboxMail" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "History" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actor" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "History_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "IssueArea_slug_key" ON "IssueArea"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE INDEX "Campaign_state_publishedAt_idx" ON "Campaign"("state", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignDocument_campaignId_documentId_key" ON "CampaignDocument"("campaignId", "documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_campaignId_version_key" ON "Wording"("campaignId", "version");

-- CreateIndex
CREATE INDEX "Signature_campaignId_confirmedAt_idx" ON "Signature"("campaignId", "confirmedAt");

-- CreateIndex
CREATE INDEX "Signature_emailTag_idx" ON "Signature"("emailTag");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_campaignId_emailTag_key" ON "Signature"("campaignId", "emailTag");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_campaignId_number_key" ON "Signature"("campaignId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_signatureId_key" ON "Subscription"("signatureId");

-- CreateIndex
CREATE INDEX "Subscription_campaignId_endedAt_idx" ON "Subscription"("campaignId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_key_key" ON "Message"("key");

-- CreateIndex
CREATE INDEX "Delivery_emailTag_messageId_createdAt_idx" ON "Delivery"("emailTag", "messageId", "createdAt");

-- CreateIndex
CREATE INDEX "Delivery_batchId_position_idx" ON "Delivery"("batchId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_key_key" ON "Batch"("key");

-- CreateIndex
CREATE INDEX "Batch_state_notBefore_idx" ON "Batch"("state", "notBefore");

-- CreateIndex
CREATE UNIQUE INDEX "MailboxMail_key_key" ON "MailboxMail"("key");

-- CreateIndex
CREATE INDEX "History_subject_subjectId_at_idx" ON "History"("subject", "subjectId", "at");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_issueAreaId_fkey" FOREIGN KEY ("issueAreaId") REFERENCES "IssueArea"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignDocument" ADD CONSTRAINT "CampaignDocument_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignDocument" ADD CONSTRAINT "CampaignDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_wordingId_fkey" FOREIGN KEY ("wordingId") REFERENCES "Wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.

-- Rules that hold whatever the code does
ALTER TABLE "Document" ADD CONSTRAINT "Document_bytes_check" CHECK (octet_length("bytes") BETWEEN 1 AND 10485760);
ALTER TABLE "Campaign"
  ADD CONSTRAINT "Campaign_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Campaign_goal_check" CHECK ("goal" > 0),
  ADD CONSTRAINT "Campaign_count_check" CHECK ("count" >= 0 AND "count" <= "lastNumber"),
  ADD CONSTRAINT "Campaign_published_check" CHECK ("state" = 'draft' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Campaign_closed_check" CHECK ("state" <> 'closed' OR "closedAt" IS NOT NULL);
ALTER TABLE "CampaignDocument" ADD CONSTRAINT "CampaignDocument_n_check" CHECK ("n" > 0);
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_version_check" CHECK ("version" > 0);
ALTER TABLE "Signature"
  ADD CONSTRAINT "Signature_country_check" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Signature_comment_check" CHECK (char_length("comment") <= 500),
  ADD CONSTRAINT "Signature_confirmed_check" CHECK ("state" <> 'confirmed' OR "confirmedAt" IS NOT NULL),
  ADD CONSTRAINT "Signature_counted_check" CHECK ("counted" = 0 OR ("counted" = 1 AND "number" IS NOT NULL)),
  ADD CONSTRAINT "Signature_number_check" CHECK ("number" > 0 AND octet_length("leaf") = 32 OR "number" IS NULL AND "leaf" IS NULL);
ALTER TABLE "Delivery"
  ADD CONSTRAINT "Delivery_frozen_check" CHECK ("state" <> 'frozen' OR ("batchId" IS NOT NULL AND "position" IS NOT NULL));

-- The queues: as small as the work that is left in them
CREATE INDEX "Signature_uncounted_idx" ON "Signature" ("campaignId")
  WHERE "counted" <> ("state" = 'confirmed' AND "heldReason" IS NULL)::int;
CREATE INDEX "Signature_pending_idx" ON "Signature" ("createdAt") WHERE "state" = 'pending';
CREATE INDEX "Signature_named_idx" ON "Signature" ("campaignId", "confirmedAt" DESC) WHERE "showName" AND "counted" = 1;
CREATE INDEX "Delivery_queued_idx" ON "Delivery" ("priority", "notBefore", "id") WHERE "state" = 'queued';

-- The history is append-only, and text that somebody has signed stays as it was
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "History_append_only" BEFORE UPDATE OR DELETE ON "History"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_change_of_signed_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Signature" WHERE "wordingId" = OLD."id") THEN
    RAISE EXCEPTION 'a wording that somebody has signed is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Wording_frozen" BEFORE UPDATE OF "text" ON "Wording"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed_text();
