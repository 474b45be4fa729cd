import type { ChangeEvent } from 'react'
import { TextField } from '@/components/ui/text-field'

type DocumentFileFieldProps = { id: string; name: string; label: string; multiple?: boolean }

const mostBytes = 10 * 1024 * 1024

/** What is larger is told before it is sent: the server would cut it off without a word. */
function tellSize({ target }: ChangeEvent<HTMLInputElement>): void {
  const bytes = [...(target.files ?? [])].reduce((sum, { size }) => sum + size, 0)
  target.setCustomValidity(bytes > mostBytes ? 'This is more than 10 MB. Choose less at once.' : '')
  target.reportValidity()
}

/** One document, or several at once. */
export function DocumentFileField({ multiple, ...field }: DocumentFileFieldProps) {
  return (
    <TextField
      {...field}
      type="file"
      hint={`Text, Markdown, HTML, Word (.docx) or PDF, up to 10 MB${multiple ? ' in all' : ''}.`}
      accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
      multiple={multiple}
      onChange={tellSize}
    />
  )
}
