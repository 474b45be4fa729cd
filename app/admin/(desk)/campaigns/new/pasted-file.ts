// Pasted text as the file it could have been: named by its first line, as people would name it, and Markdown where it is written so.

import type { DocumentFile } from '@/lib/campaigns/create-from-documents'
import { slugify } from '@/lib/core/text'

/** Headings and links: other marks stand in plain texts too. */
const markdown = /^#{1,6} \S|\]\(https?:\/\/[^\s()]+\)/m

/** Null where nothing was pasted. */
export function pastedFile(typed: string): DocumentFile | null {
  const text = typed.replace(/\r\n/g, '\n')
  if (!text.trim()) return null
  const name = slugify(text.trim().split('\n')[0] ?? '').slice(0, 60) || 'pasted'
  return { name: `${name}.${markdown.test(text) ? 'md' : 'txt'}`, bytes: Buffer.from(text) }
}
