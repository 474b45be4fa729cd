// What a post may carry beside the form's own fields: the solution of a proof of work, and what was answered when we asked whether an
// address has a slip in it. Read leniently: whatever is wrong counts as not sent.

export type SignExtras = {
  /** As the script or an ALTCHA widget wrote it. */
  solution: string | null
  /** The address that is meant as it was typed. */
  asTyped: string | null
  /** The address to take instead of the typed one: a button of the question. */
  mended: string | null
}

export function readSignExtras(fields: unknown): SignExtras {
  const sent = (fields ?? {}) as Record<string, unknown>
  return {
    solution: text(sent.altcha, 4_000),
    asTyped: text(sent.asTyped, 320),
    mended: text(sent.mended, 320),
  }
}

function text(value: unknown, most: number): string | null {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : null
}
