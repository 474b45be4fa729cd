// What several places ask of the same thing is found once, and kept for as long as the thing itself.

/** `find` has the same answer whenever it is asked of the same thing; `whole`: what that thing is a part of, where it has to be known. */
export function remembered<Thing extends object, Whole extends unknown[], Found>(
  find: (thing: Thing, ...whole: Whole) => Found,
): (thing: Thing, ...whole: Whole) => Found {
  const kept = new WeakMap<Thing, { found: Found }>()
  return (thing, ...whole) => {
    const known = kept.get(thing)
    if (known) return known.found
    const found = find(thing, ...whole)
    kept.set(thing, { found })
    return found
  }
}
