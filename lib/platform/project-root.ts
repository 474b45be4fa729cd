// Where the project lies: the command is typed anywhere, everything else runs in it. Apart from env.ts, as whoever only looks for a
// file of ours need not wait until all settings can be checked.

export function projectRoot(): string {
  return process.env.COUNTERSIGN_ROOT ?? process.cwd()
}
