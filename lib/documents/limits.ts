// What a document may cost, wherever it is read. Every reader and the process it runs in hold to these.

export const limits = {
  /** As it comes, and as an archive unpacks. */
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  archiveEntries: 200,
  /** Unpacked to packed. */
  ratio: 100,
  milliseconds: 10_000,
  memoryBytes: 512 * 1024 * 1024,
} as const
