-- How often something happened in the window that runs, over all processes: written a few times a second, worth nothing after a crash
CREATE UNLOGGED TABLE "SharedHit" (
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SharedHit_pkey" PRIMARY KEY ("name", "key")
) WITH (fillfactor = 70);
