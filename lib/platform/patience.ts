// How long people are kept waiting for an answer, and the site for its database. Needs nothing of the machine: Next.js also builds
// it for runtimes that have none.

type Holder = typeof globalThis & { countersignPatienceMs?: number }

const holder = globalThis as Holder

/** A database that is there and says nothing keeps nobody waiting for ever; a post in a crowd may take its time. */
const patienceMs = { reading: 8_000, posting: 20_000 }
/** Of any statement of the site. Shorter than people who post have patience: they hear of it, and the next one gets through. */
export const statementMs = 15_000

/** Milliseconds after which who asked so is told to come back. */
export function patienceFor(method: string): number {
  return method === 'POST' ? patienceMs.posting : patienceMs.reading
}

/**
 * For a process in which people wait, before it opens the pool: a statement that is not answered for so long fails, and its
 * connection is closed, as one that was lost without a word never answers. The jobs of the worker take as long as they take (0).
 */
export function expectAnswersWithin(ms: number): void {
  holder.countersignPatienceMs = ms
}

/** Undefined: as long as it takes. */
export function statementPatience(): number | undefined {
  return holder.countersignPatienceMs
}
