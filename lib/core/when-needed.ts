// An expression that is made when it is first asked for: an engine takes longer to make some hundred large ones than most texts to read.

/** `source` and `flags` as of any RegExp. */
export function whenNeeded(source: string, flags = ''): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}
