// The place a report is dated from says nothing, and is nobody's description.

import { datelineLength } from '@/lib/documents/findings/quotes/dateline'
import { saidIn } from './quotes-of'

describe('a dateline', () => {
  it.each([
    'DALE – ',
    'DALE, Westmark – ',
    'DALE (4 May) -- ',
    'Dale, May 4 — ',
    'DALE, May 4 (Quay Agency) - ',
    'Dale, Westmark (Quay Agency) — ',
    'Port Dale – ',
    'Dale – ',
  ])('is seen in "%s"', (dateline) => {
    expect(datelineLength(`${dateline}Mayor Ada Brook said no.`)).toBe(dateline.length)
  })

  it.each([
    'QRX – the exchange – said no.',
    'Ada Brook – Mayor of Dale, said no.',
    'Brook – Mayor of Dale – said no.',
    'Half-price fares help.',
    'We know – and so do you – what helps.',
    'DALE: Mayor Ada Brook – she said no.',
  ])('is not seen in "%s"', (words) => {
    expect(datelineLength(words)).toBe(0)
  })

  it.each([
    'DALE – Mayor Ada Brook today issued the following statement after Governor Joe Marsh vetoed the ferry bill:\n\n“The ferry must sail.”',
    'Dale -- Mayor Ada Brook made this statement when Governor Joe Marsh vetoed the bill: “The ferry must sail.”',
    'DALE, May 4 – “The ferry must sail,” Mayor Ada Brook said.\n\nGovernor Joe Marsh vetoed it.',
  ])('is no speaker: %s', (text) => {
    expect(saidIn(text)[0]).toMatch(/^Ada Brook: The ferry must sail/)
  })

  it('opens a statement of several paragraphs, all of one speaker', () => {
    const lead =
      'DALE – Mayor Ada Brook issued this statement on the veto of Governor Joe Marsh’s ferry bill:'
    const text = [lead, '“The ferry must sail.', '“It sails for us.', '“It sails for you.”'].join('\n\n')
    expect(saidIn(text).map((one) => one.split(':')[0])).toEqual(['Ada Brook', 'Ada Brook', 'Ada Brook'])
  })
})
