// A file system of a few hundred megabytes that can be filled to the brim without anybody else noticing.

import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const megabytes = 512

/** Throws a sentence where there can be none. */
export async function withSmallDisk<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-faults-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder])
  if (mounted.status !== 0) {
    await rmdir(folder)
    throw new Error(
      'A small disk can be made by root on Linux only: run this as root, in a container for instance.',
    )
  }
  try {
    return await work(folder)
  } finally {
    spawnSync('umount', ['--lazy', folder])
    await rmdir(folder)
  }
}

/** Every byte of it; resolves to what gives all of them back. */
export function fillDisk(folder: string): () => void {
  const file = path.join(folder, 'filler')
  const filler = openSync(file, 'w')
  for (let size = 1 << 22; size >= 1; size >>= 2) while (fits(filler, size));
  closeSync(filler)
  return () => rmSync(file)
}

function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size, 1)) === size
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw fault
  }
}
