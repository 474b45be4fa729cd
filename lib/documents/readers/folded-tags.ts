// Tags within a paragraph of Markdown: what opens and closes in the same paragraph is folded with what stands between, so that struck and
// silent words fall away, and raised ones are known as such.

import type { Html, Nodes } from 'mdast'

export type FoldedTag = { type: 'tag'; name: string; children: Nodes[] }
type Inline = Nodes | FoldedTag

const opening = /^<(sup|sub|del|s|strike|script|style)\b[^<>]*>$/i

export function foldTags(nodes: Nodes[]): Inline[] {
  const folded: Inline[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const name = node.type === 'html' ? opening.exec(node.value)?.[1]?.toLowerCase() : undefined
    const end = name ? endOf(nodes, at, name) : -1
    folded.push(name && end > 0 ? { type: 'tag', name, children: nodes.slice(at + 1, end) } : node)
    at = Math.max(at, end)
  }
  return folded
}

function endOf(nodes: Nodes[], from: number, name: string): number {
  const isEnd = (node: Nodes): node is Html =>
    node.type === 'html' && node.value.toLowerCase() === `</${name}>`
  return nodes.findIndex((node, at) => at > from && isEnd(node))
}
