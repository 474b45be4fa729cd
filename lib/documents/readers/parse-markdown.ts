// Markdown to its tree by remark, and what its front matter says of it. What is no code and no front matter, though it is written like it,
// is prose.

import type { Nodes, Root, RootContent, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Head } from './head-lines'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)

export async function parseMarkdown(decoded: string): Promise<{ root: Root; head: Head }> {
  const root = parser.parse(decoded)
  const matter = root.children.find(isFrontMatter)
  const head = matter ? await headOf(matter) : {}
  const children = root.children.flatMap((node) => {
    // A line end in front keeps the number of each line.
    if (node === matter) return head ? [] : parser.parse(`\n${matter.value}`).children
    return [withoutIndent(node, decoded)]
  })
  const title = children.find((node) => node.type === 'heading')
  const isSaid = title && title.depth <= 2 && wordsOf(title) === head?.headline
  return { root: { ...root, children }, head: { ...head, ...(isSaid && { headline: undefined }) } }
}

export function wordsOf(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** TOML is a node of the same shape. */
function isFrontMatter(node: RootContent): node is Yaml {
  return node.type === 'yaml' || (node.type as string) === 'toml'
}

/** Read by a parser of its own, which most documents have no need of. */
async function headOf({ value }: Yaml): Promise<Head | null> {
  return (await import('./front-matter')).headOf(value)
}

/** Lines that are only indented are code to Markdown, and prose to whoever wrote a letter. */
function withoutIndent(node: RootContent, decoded: string): RootContent {
  if (node.type !== 'code') return node
  const isFenced = /^(?:```|~~~)/.test(decoded.slice(node.position?.start.offset).trimStart())
  if (isFenced) return node
  return { type: 'paragraph', children: [{ type: 'text', value: node.value }], position: node.position }
}
