// How the engine compiles, in programs that read documents.
// Expressions: to machine code at once. Most run often enough in a short document, and what the engine first makes for its interpreter
// counts as code. Of code it compiles so much well and no more: what comes after that stays slow for as long as the program runs.
// Functions: to plain machine code at once, and well only what runs often in hundreds of documents: reading is thousands of small
// ones, and compiling them well took a third of the time of the first four hundred documents.

import { setFlagsFromString } from 'node:v8'

/** The engine of Node.js 20 counts so; later ones have no such flag, and a flag that an engine does not know ends it. */
const lateFunctions = parseInt(process.versions.v8) < 12 ? ['--interrupt-budget=2000000'] : []

/** `quickly` takes half of the time, and the expressions it makes run half as fast: for some documents. */
export type Compiling = 'quickly' | 'well'

export function engineFlags(compiling: Compiling): string[] {
  const always = ['--no-regexp-tier-up', '--always-sparkplug', ...lateFunctions]
  return compiling === 'well' ? always : [...always, '--no-regexp-optimization']
}

/** The heap of a reader: the rest of its memory is for what does not lie there, and for growth between two looks. */
const heapMegabytes = 320

/** What a reader is started with. With any other flag Node.js passes over what it has compiled of itself, and starts half as fast. */
export const readerFlags = [`--max-old-space-size=${heapMegabytes}`]

/** For what runs for the first time from here on, in this process. */
export function compileHere(compiling: Compiling): void {
  setFlags(engineFlags(compiling))
}

/** What is compiled from here on is as a reader has it: what one has compiled is good for another with the same flags. */
export function compileAsReader(compiling: Compiling): void {
  setFlags([...engineFlags(compiling), ...readerFlags])
}

function setFlags(flags: string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
