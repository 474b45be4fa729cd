// How the engine compiles each expression that runs for the first time from here on, for programs that read documents. Always to
// machine code at once: most run often enough in a short document, and what the engine first makes for its interpreter counts as code.
// Of code it compiles so much well and no more: what comes after that stays slow for as long as the program runs.

import { setFlagsFromString } from 'node:v8'

/** `quickly` takes half of the time, and what it makes runs half as fast: for a document or two. */
export function compileExpressions(how: 'quickly' | 'well'): void {
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString(how === 'well' ? '--regexp-optimization' : '--no-regexp-optimization')
}
