// Lists under a line that speaks to the reader are call-outs, item by item, and asks of the public.

import { findAsks } from '@/lib/documents/findings/asks/find-asks'
import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { readOf } from './asks/asks-of'

const items =
  '\n\n- Talk to your neighbours\n- Put a poster in your window\n- Donations are welcome\n\nThe end of it.'

describe('lists that tell the reader what to do', () => {
  it.each([
    'What can you do?',
    'How you can help:',
    'How to help',
    'Three things you can do to help:',
    'Ways to take action',
    'Here are five ways you can support us',
  ])('under “%s” each imperative is one', (line) => {
    const read = readOf(line + items)
    expect(findCallouts(read).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'take-action: Talk to your neighbours',
      'take-action: Put a poster in your window',
    ])
    expect(findAsks(read, []).map(({ action, audience }) => `${audience}: ${action.text}`)).toEqual([
      'public: Talk to your neighbours',
      'public: Put a poster in your window',
    ])
  })

  it('is no menu, however short and many its items are', () => {
    const read = readOf(
      'What can you do?\n\n- Sign it\n- Share this page\n- Email your councillor\n- Come along',
    )
    expect(findCallouts(read).map(({ text }) => text)).toEqual([
      'Sign it',
      'Share this page',
      'Email your councillor',
      'Come along',
    ])
  })

  it('an item that asks somebody else has that somebody for its target', () => {
    const asks = findAsks(
      readOf('What you can do:\n\n- Tell the mayor to reopen the baths\n- Share this'),
      [],
    )
    expect(asks.map(({ target, audience }) => [target?.text ?? null, audience])).toEqual([
      ['the mayor', 'decision-maker'],
      [null, 'public'],
    ])
  })

  it.each(['What we did', 'How the money is spent:', 'What can a council do?', 'Agenda'])(
    'under “%s” nothing is',
    (line) => {
      const read = readOf(line + items)
      expect(findCallouts(read)).toEqual([])
      expect(findAsks(read, [])).toEqual([])
    },
  )
})
