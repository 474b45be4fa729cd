// What several places ask of the same thing is found once, and kept for as long as the thing itself.

/** `find` has the same answer whenever it is asked of the same thing. */
export function remembered<Thing extends object, Found>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const kept = new WeakMap<Thing, { found: Found }>()
  return (thing) => {
    const known = kept.get(thing)
    if (known) return known.found
    const found = find(thing)
    kept.set(thing, { found })
    return found
  }
}
