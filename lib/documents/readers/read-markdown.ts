// Markdown by remark. The canonical text is what a reader sees: words without markup, a block each for headings, paragraphs and list
// items; title, writer, publisher and date of the front matter stand before the body.

import type { Nodes, Parents, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { foldTags, type FoldedTag } from './folded-tags'
import { headOf } from './front-matter'
import { writeHead } from './head-lines'
import { isUnfitForMarkdown } from './markdown-limits'
import { wordsOfRaised } from './raised-words'
import { readText } from './read-text'
import type { Reading } from './reading'
import { wordsOfTags } from './tag-words'
import { TextBuilder, type BlockMark } from './text-builder'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)

/** What the writer struck out is none of the words. */
const unwritten = new Set<string>(['image', 'delete'])

export function readMarkdown(decoded: string): Reading {
  if (isUnfitForMarkdown(decoded)) return readText(decoded)
  const root = withProse(parser.parse(decoded), decoded)
  const builder = new TextBuilder()
  const known = writeHead(builder, frontMatterOf(root))
  const start = builder.nextStart
  writeBlocks(builder, root, 'text')
  const { text, blocks, links } = builder
  return {
    text,
    blocks,
    unit: 'line',
    known: { ...known, links },
    body: { start: Math.min(start, text.length), end: text.length },
  }
}

/** Lines that are only indented are code to Markdown, and prose to whoever wrote a letter. */
function withProse(root: Root, decoded: string): Root {
  const isFenced = ({ position }: Nodes) =>
    /^(?:```|~~~)/.test(decoded.slice(position?.start.offset).trimStart())
  const children = root.children.map((node): RootContent => {
    if (node.type !== 'code' || isFenced(node)) return node
    return { type: 'paragraph', children: [{ type: 'text', value: node.value }], position: node.position }
  })
  return { ...root, children }
}

/** The front matter's head; its title only where the document does not begin with it. */
function frontMatterOf(root: Root) {
  const matter = root.children.find((node) => node.type === 'yaml' || (node.type as string) === 'toml')
  const head = matter && 'value' in matter ? headOf(matter.value) : {}
  const title = root.children.find((node) => node.type === 'heading')
  if (!title || title.depth > 2) return head
  return { ...head, headline: wordsOf(title) === head.headline ? undefined : head.headline }
}

function writeBlocks(builder: TextBuilder, parent: Parents, mark: BlockMark): void {
  for (const node of parent.children) writeBlock(builder, node, mark)
}

function writeBlock(builder: TextBuilder, node: Nodes, mark: BlockMark): void {
  builder.origin = node.position?.start.line
  if (node.type === 'heading') return writeInline(builder, node, 'heading')
  if (node.type === 'paragraph' || node.type === 'tableCell') return writeInline(builder, node, mark)
  if (node.type === 'listItem') return writeBlocks(builder, node, 'list-item')
  if (node.type === 'html') return writeTags(builder, node.value)
  if (node.type === 'code') return
  if ('children' in node) writeBlocks(builder, node, mark)
}

/** Markup of another kind within: its words, a line each. */
function writeTags(builder: TextBuilder, value: string): void {
  for (const line of wordsOfTags(value)) {
    builder.write(line)
    builder.end()
  }
}

function writeInline(builder: TextBuilder, node: Parents, mark: BlockMark): void {
  writeWords(builder, node, mark)
  builder.end(mark)
}

function writeWords(builder: TextBuilder, parent: Parents, mark: BlockMark): void {
  const isHead = isHeadLines(parent)
  for (const node of foldTags(parent.children)) {
    const from = builder.place
    if (node.type === 'tag') writeTag(builder, node)
    else if (isBreak(node) || (isHead && isLineEnd(node))) builder.end(mark)
    else if (node.type === 'text' || node.type === 'inlineCode') builder.write(node.value)
    else if (!unwritten.has(node.type) && 'children' in node) writeWords(builder, node, mark)
    if (node.type === 'link') builder.link(from, node.url)
  }
}

/** Of what is folded only raised and lowered words are written. */
function writeTag(builder: TextBuilder, { name, children }: FoldedTag): void {
  if (name !== 'sup' && name !== 'sub') return
  const words = children.map(wordsOf).join('')
  const isLink = children.some(({ type }) => type === 'link' || type === 'html')
  builder.write(wordsOfRaised({ words, before: builder.tail, isLowered: name === 'sub', isLink }))
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
}

/** Lines in bold that follow each other are lines of a head, not a paragraph. */
function isHeadLines(parent: Parents): boolean {
  return parent.children.every((node) => node.type === 'strong' || node.type === 'break' || isLineEnd(node))
}

function isLineEnd(node: Nodes): boolean {
  return node.type === 'text' && /^\s*\n\s*$/.test(node.value)
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
