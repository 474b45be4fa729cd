// The oldest versions without a known hole. Raise a line when an advisory names a newer one.

const safeFrom: Record<string, string> = {
  next: '16.3.6',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'next-auth': '4.24.15',
  'sanitize-html': '2.17.4',
  mammoth: '1.11.0',
}

type Lockfile = { packages: Record<string, { version?: string }> }

export function findUnsafePackages(lockfile: Lockfile): string[] {
  return Object.entries(lockfile.packages).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1)!
    const safe = safeFrom[name]
    const isOld = safe !== undefined && version !== undefined && isBefore(version, safe)
    return isOld ? [`${path} is ${version}, which has known holes: at least ${safe}.`] : []
  })
}

export function isBefore(version: string, other: string): boolean {
  const [own, theirs] = [version, other].map((text) => text.split(/[.-]/).map(Number))
  const at = own!.findIndex((number, index) => number !== theirs![index])
  return at !== -1 && own![at]! < (theirs![at] ?? 0)
}
