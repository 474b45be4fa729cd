// An address as it is shown to who need not know it: enough to see a pattern, too little to write to.

/** a…@example.org; nothing of a name that has one letter only. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '…' : `${at > 1 ? address[0] : ''}…${address.slice(at)}`
}
