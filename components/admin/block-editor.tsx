import { fieldsOf, type BlockField } from './block-fields'
import type { StoryBlock } from '@/lib/campaigns/story'

type BlockEditorProps = {
  block: StoryBlock
  part: 'story' | 'reasons'
  index: number
  typed: Record<string, string>
}

const kinds: Record<StoryBlock['type'], string> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  list: 'List',
  'pull-quote': 'Quote',
  'key-figure': 'Key figure',
  'take-action': 'Call to act',
  'read-more': 'Read more',
}

/** One block: its words in fields, its kind, and the buttons that move it. */
export function BlockEditor({ block, part, index, typed }: BlockEditorProps) {
  return (
    <li className={`block is-${block.type}`} id={`${part}-${index}`}>
      <p className="block__head">
        <span className="block__kind">{kinds[block.type]}</span>
        <BlockSource block={block} />
        <BlockSteps part={part} index={index} kind={kinds[block.type]} />
      </p>
      {fieldsOf(block).map((field) => (
        <BlockInput key={field.name} field={field} name={`${part}.${index}.${field.name}`} typed={typed} />
      ))}
    </li>
  )
}

/** The passage that a block came from, in the document beside it. */
export function passageAnchor({ n, start }: { n: number; start: number }): string {
  return `passage-${n}-${start}`
}

function BlockSource({ block }: { block: StoryBlock }) {
  const source = block.type === 'list' ? block.items.find((item) => item.source)?.source : block.source
  if (!source) return <span className="quiet">no source</span>
  return (
    <a className="quiet alone" href={`#${passageAnchor(source)}`} title="Where it comes from">
      ¶ document {source.n}
    </a>
  )
}

function BlockSteps({ part, index, kind }: { part: string; index: number; kind: string }) {
  const steps = [
    { step: 'up', sign: '↑', label: 'Move up' },
    { step: 'down', sign: '↓', label: 'Move down' },
    { step: 'remove', sign: '×', label: 'Remove' },
  ]
  return (
    <span className="block__steps">
      {steps.map(({ step, sign, label }) => (
        <button
          key={step}
          name="do"
          value={`${part} ${step} ${index}`}
          aria-label={`${label}: ${kind} ${index + 1}`}
          title={label}
        >
          {sign}
        </button>
      ))}
    </span>
  )
}

function BlockInput({
  field,
  name,
  typed,
}: {
  field: BlockField
  name: string
  typed: Record<string, string>
}) {
  const value = typed[name] ?? field.value
  const shared = { id: name, name, defaultValue: value, 'aria-label': field.label }
  if (field.isLong) return <textarea {...shared} rows={rowsFor(value)} />
  return <input {...shared} placeholder={field.label} />
}

function rowsFor(text: string): number {
  return Math.min(14, Math.max(2, Math.ceil(text.length / 68) + text.split('\n').length - 1))
}
