// Tags within a paragraph of Markdown: what opens and closes in the same paragraph is folded with what stands between, so that struck and
// silent words fall away, and raised ones are known as such.

import type { Nodes } from 'mdast'

export type FoldedTag = { type: 'tag'; name: string; children: Nodes[] }
type Inline = Nodes | FoldedTag

const opening = /^<(sup|sub|del|s|strike|script|style)\b[^<>]*>$/i

export function foldTags(nodes: Nodes[]): Inline[] {
  const folded: Inline[] = []
  const unclosed = new Set<string>()
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const name = node.type === 'html' ? opening.exec(node.value)?.[1]?.toLowerCase() : undefined
    const end = name && !unclosed.has(name) ? endOf(nodes, at, name) : -1
    if (name && end < 0) unclosed.add(name)
    folded.push(name && end > 0 ? { type: 'tag', name, children: nodes.slice(at + 1, end) } : node)
    at = Math.max(at, end)
  }
  return folded
}

function endOf(nodes: Nodes[], from: number, name: string): number {
  for (let at = from + 1; at < nodes.length; at++) {
    const node = nodes[at]!
    if (node.type === 'html' && node.value.toLowerCase() === `</${name}>`) return at
  }
  return -1
}
