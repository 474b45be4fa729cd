// Lists that tell the reader what to do: items under "What can you do?", "How you can help:", "Three ways to act". Each item that
// begins with an imperative is a call-out of its own, and something that is asked of the public.

import type { Block, ReadText } from '../structure'

const help = String.raw`(?:help|do|support|act|act now|take action|take part|get involved|make a difference|stop (?:this|it|them)|join in|object|respond|have your say|show (?:your )?support)`
const line = new RegExp(
  String.raw`^(?:\W*(?:so |here(?:'s| is| are) |find out |and )?(?:what|how)(?: else)? (?:(?:can|could) (?:you|i|we)|(?:you|i|we) (?:can|could)|to) ${help}\b[^.:]{0,60}|(?:\w+ |\d+ |some |more |other |here are (?:\w+ |\d+ )?)?(?:\w+ )?(?:ways?|things|actions|steps)(?: (?:that )?you can| (?:for you )?to) (?:\w+ ){0,2}?${help}\b[^.:]{0,60}|you can (?:also )?${help}\b[^.:]{0,60}|(?:please )?(?:help us|take action|act now|get involved|join us|support us|support (?:the|our|this) \w+)(?: (?:now|today|by|in|at|and|with)\b[^.:]{0,40})?|what you can do(?: (?:now|today|next|to \w+))?[^.:]{0,30}|calls? to action|(?:just |simply |please )?follow (?:these|the)(?: [\w-]+){0,3} steps?(?: below)?|here(?:'s| is) how(?: to \w+| you can \w+)?|take these \w+|we need (?:you|your help) to|please)\s*[:?!…]?\s*$`,
  'i',
)
const imperative =
  /^(?:please )?(?:talk|tell|share|spread|come|donate|give|sign|write|e-?mail|contact|call|phone|ring|visit|join|volunteer|follow|attend|support|send|ask|urge|post|tweet|use|download|print|put|display|wear|bring|invite|organi[sz]e|host|hold|start|learn|read|register|vote|make|take|add|become|buy|boycott|encourage|get|pledge|raise|sponsor|collect|speak|stand|show|turn (?:up|out)|let|find|forward|promote|hang|fill|complete|submit|respond|tag|set up|adopt|lobby|meet|chip in|subscribe|demand|click|help|watch|check|like|report|object|comment|pick up|hand in)\b(?! (?:is|are|was|were|of)\b)/i

/** For each block: does it stand in such a list and tell the reader what to do? */
export function readerItems({ blocks }: ReadText): Set<number> {
  const found = new Set<number>()
  for (let index = 0; index < blocks.length; index++) {
    if (!opensReaderList(blocks[index]!)) continue
    const isListed = blocks[index + 1]?.kind === 'list-item'
    let at = index + 1
    for (
      ;
      at < blocks.length && (isListed ? blocks[at]!.kind === 'list-item' : isBareItem(blocks[at]!));
      at++
    )
      if (tellsReader(blocks[at]!.text)) found.add(at)
    index = Math.max(index, at - 1)
  }
  return found
}

/** A line that lost its mark, or never had one. */
function isBareItem({ text, kind }: Block): boolean {
  return kind !== 'heading' && text.length < 200 && tellsReader(text)
}

function opensReaderList({ text, kind }: Block): boolean {
  return kind !== 'list-item' && text.length < 120 && line.test(text.replace(/’/g, "'"))
}

function tellsReader(item: string): boolean {
  return imperative.test(item.replace(/^[^\p{L}]+/u, ''))
}
