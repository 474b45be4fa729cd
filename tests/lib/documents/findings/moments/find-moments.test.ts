import { isVerbatim } from '@/lib/core/span'
import { calendarDay } from '@/lib/documents/findings/moments/calendar-day'
import { draftDocument } from '@/lib/documents/draft'
import { cpuMsOf } from '@/tests/support/cpu-ms'

async function momentsOf(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'input.txt')
  if (!answer.ok) throw new Error(answer.reason)
  const { moments = [], document } = answer.draft
  for (const { what, sentence, ...time } of moments)
    for (const span of [time, what, sentence]) if (span) expect(isVerbatim(document.text, span)).toBe(true)
  return moments.map(({ text: words, kind, on, what }) => [kind, words, on, what?.text ?? null])
}

const around = (line: string) =>
  `The ferry and the town\n\nPublished: 3 November 2026\n\nThe night ferry has crossed the sound since the war, and last year it stopped.\n\n${line}\n`

it.each([
  [
    'The harbour summit opens on 3 December 2026 in the old hall.',
    [['event', '3 December 2026', '2026-12-03', 'summit']],
  ],
  ['The assembly votes on it; the vote is on 12 January.', [['event', '12 January', '2027-01-12', 'votes']]],
  [
    'The deadline for answers is January 31, 2027.',
    [['deadline', 'January 31, 2027', '2027-01-31', 'deadline']],
  ],
  ['The council must decide before 1 March 2027.', [['deadline', '1 March 2027', '2027-03-01', 'decide']]],
  ['A public hearing is planned for next week.', [['event', 'next week', null, 'hearing']]],
  [
    'The public hearing is on Tuesday, 8 December 2026.',
    [['event', 'Tuesday, 8 December 2026', '2026-12-08', 'hearing']],
  ],
  ['The hearing is on Tuesday in the old hall.', [['event', 'on Tuesday', null, 'hearing']]],
  [
    'The forum of islands opens on 3 December 2027 in Holm and the deadline for papers is 14 April 2027.',
    [
      ['event', '3 December 2027', '2027-12-03', 'forum'],
      ['deadline', '14 April 2027', '2027-04-14', 'deadline'],
    ],
  ],
  [
    'On 4 March 2027 the council votes, and on 9 May 2027 the court gives its ruling.',
    [
      ['event', '4 March 2027', '2027-03-04', 'votes'],
      ['event', '9 May 2027', '2027-05-09', 'ruling'],
    ],
  ],
  [
    'The council meets on 4 March 2027 and 9 May 2027.',
    [
      ['event', '4 March 2027', '2027-03-04', 'meets'],
      ['event', '9 May 2027', '2027-05-09', 'meets'],
    ],
  ],
  [
    'We call on the council to reopen the night ferry by 12 May 2027.',
    [['deadline', '12 May 2027', '2027-05-12', null]],
  ],
  [
    'Answers can be sent until Friday, 2 April 2027.',
    [['deadline', 'Friday, 2 April 2027', '2027-04-02', null]],
  ],
  [
    'Sign our petition for the night ferry by 20 June 2027.',
    [['deadline', '20 June 2027', '2027-06-20', null]],
  ],
  [
    'Take Action: Write to the board before 21 June 2027.',
    [['deadline', '21 June 2027', '2027-06-21', null]],
  ],
  ['The islanders want the ferry back by 1 July.', [['deadline', '1 July', '2027-07-01', null]]],
  ['Everybody can object up to 16 July 2027.', [['deadline', '16 July 2027', '2027-07-16', null]]],
  ['The offer of the yard stands until 15 July 2027.', [['deadline', '15 July 2027', '2027-07-15', null]]],
  [
    'The council must answer before the end of February.',
    [['deadline', 'the end of February', '2027-02-28', null]],
  ],
  ['The vote is at the end of May 2027.', [['event', 'the end of May 2027', null, 'vote']]],
  [
    'The names will be handed over on 20 July 2027.',
    [['event', '20 July 2027', '2027-07-20', 'will be handed over']],
  ],
  ['The council sits on 22 July 2027.', [['event', '22 July 2027', '2027-07-22', 'council sits']]],
  ['Signs of rust were found by 20 June 2027.', []],
  ['The new pier opens on 4 April 2027.', [['event', '4 April 2027', '2027-04-04', 'opens']]],
  ['The rule will take effect on 5 June 2027.', [['event', '5 June 2027', '2027-06-05', 'will take effect']]],
  ['Submissions are open until 2 April 2027.', [['deadline', '2 April 2027', '2027-04-02', 'Submissions']]],
  ['The vote will be held on 5 June 2027.', [['event', '5 June 2027', '2027-06-05', 'vote']]],
  [
    'What the board passed will be debated on 6 June 2027.',
    [['event', '6 June 2027', '2027-06-06', 'will be debated']],
  ],
  ['The assembly, which met in Holm on 5 December, likes boats.', []],
  ['Since the protest on Sunday all is well.', []],
  ['In a meeting earlier this year they shook hands.', []],
  ['They wrote similar submissions on this year’s ferry paper.', []],
  ['The new boats meet the safety standards of December 2026.', []],
  ['A poll in November last year asked whether the town should decide.', []],
  ['Those hit by the 4 September storm must be helped.', []],
  ['It gave hearing aids to all this year.', []],
  ['The quay was empty until 2 April 2027.', []],
  ['The boats must be painted by next spring.', []],
  ['The boats were painted on 3 May 2026.', []],
  ['The council likes boats.', []],
])('%s', async (line, expected) => {
  expect(await momentsOf(around(line))).toEqual(expected)
})

it.each([
  ['5 May 2027', null, '2027-05-05'],
  ['May 5th, 2027', null, '2027-05-05'],
  ['Tuesday, 5 May', '2027-06-01', '2028-05-05'],
  ['2027-05-05', null, '2027-05-05'],
  ['31 June 2027', null, null],
  ['May 2027', null, null],
  ['5 May', null, null],
  ['end of February 2028', null, '2028-02-29'],
  ['the end of June', '2027-07-01', '2028-06-30'],
  ['next week', '2027-06-01', null],
])('%s, published %s, is %s', (words, from, day) => {
  expect(calendarDay(words, from)).toBe(day)
})

it('takes no longer on a hostile text', async () => {
  const text = `Vote. ${'vote on monday in march by '.repeat(8_000)}`
  expect(await cpuMsOf(() => momentsOf(text))).toBeLessThan(5_000)
})
