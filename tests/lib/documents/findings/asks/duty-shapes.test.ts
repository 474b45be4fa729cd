// Duties that fall on a name, on a thing or on "we", what petitions and resolutions ask, and what is told to many.

import { askedIn, asksOf } from './asks-of'

describe('findAsks', () => {
  test.each([
    ['Sixty captains agree; Pier Trust must publish its accounts.', 'Pier Trust → publish its accounts'],
    ['Years on, Northfield must repair the quay.', 'Northfield → repair the quay'],
    ['The quay should not be sold to a hotel chain.', '– → not be sold to a hotel chain'],
    [
      'Our councillors, particularly those of the works board, need to be mending the quay.',
      'Our councillors → be mending the quay',
    ],
    [
      'It is common sense that the harbour board, in following the advice of its own engineers, should mend the quay.',
      'the harbour board → mend the quay',
    ],
    ['Crews will be encouraging Ada Stone to come to the quay.', 'Ada Stone → come to the quay'],
    ['It is incumbent upon Parliament to fund the ferry.', 'Parliament → fund the ferry'],
    [
      'The crews and their campaign are seeking free moorings for small boats.',
      '– → free moorings for small boats',
    ],
    [
      'The harbour board must explain, for each berth, which firm is to mend it.',
      'The harbour board → explain, for each berth, which firm is to mend it',
    ],
    [
      'We ask the mayor to help by walking the quay and asking the crews what is broken.',
      'the mayor → help by walking the quay and asking the crews what is broken',
    ],
  ])('finds what is due: %s', (text, ask) => {
    expect(askedIn(text)).toEqual([ask])
  })

  test.each([
    ['We need to reopen the ferry before winter.', '– → reopen the ferry before winter'],
    ['The harbour board still has the chance to save the ferry.', 'The harbour board → save the ferry'],
    ['It is essential that the lease be amended.', '– → the lease be amended'],
    ['It is important for residents to check their locks.', 'residents → check their locks'],
  ])('hears between the lines: %s', (text, ask) => {
    expect(askedIn(text)).toEqual([ask])
    expect(asksOf(text)[0]?.strength).toBe('implicit')
  })

  test.each([
    ['Senator Stone reminded boat owners to register before May.', 'boat owners → register before May'],
    [
      'Anyone with a boat at the quay should contact the harbour master.',
      'Anyone with a boat at the quay → contact the harbour master',
    ],
  ])('finds what is told to many: %s', (text, ask) => {
    expect(askedIn(text)).toEqual([ask])
    expect(asksOf(text)[0]?.audience).toBe('public')
  })

  test.each([
    'Tenants must pay a bond.',
    'Many Valeans must choose between rent and food.',
    'We need to know who broke the quay.',
    'We need to take three steps:',
    'They have the power to fine boat owners.',
    'You have the chance to win a boat.',
    'The assembly approved my call for the board to mend the quay.',
    'The new law now directs the board to close the quay.',
    'It demands the highest standards of care.',
    'It   demands the highest standards of care.',
  ])('leaves what is asked of nobody: %s', (text) => {
    expect(askedIn(text)).toEqual([])
  })

  it('reads resolutions, whose list stands behind a dash', () => {
    const text =
      'Resolved, That it is the sense of the Senate that the Secretary of Quays should--\n(1) reopen the ferry;\n(2) mend the quay; and\n(3) fund the pier.'
    expect(askedIn(text)).toEqual([
      'the Secretary of Quays → reopen the ferry',
      'the Secretary of Quays → mend the quay',
      'the Secretary of Quays → fund the pier',
    ])
  })

  it('reads the title of a petition with the line that says whom it is for', () => {
    expect(askedIn('Bring back the ferry\n\nTo: Ada Stone, harbour minister\n\nIt ran for years.')).toEqual([
      'Ada Stone, harbour minister → Bring back the ferry',
    ])
    expect(
      askedIn('Open letter on the ferry\n\nTo: Ada Stone, harbour minister\n\nIt ran for years.'),
    ).toEqual([])
  })

  it('knows whom a petition is for without a colon, and takes no title for a name', () => {
    const asked = 'You must mend the quay.'
    expect(askedIn(`To Dale Ferries CEO Ada Stone, Vale Ferries and Reed Boats\n\n${asked}`)).toEqual([
      'Dale Ferries CEO Ada Stone, Vale Ferries and Reed Boats → mend the quay',
    ])
    expect(askedIn(`To Build a Better City\n\n${asked}`)).toEqual([])
    expect(askedIn(`To: News editors, radio\n\n${asked}`)).toEqual([])
  })

  it('hears a letter go on asking', () => {
    const text = 'Dear Board Members,\n\nWe urge you to keep the ferry. Spend the money you have more wisely.'
    expect(askedIn(text)).toEqual([
      'Board Members → keep the ferry',
      'Board Members → Spend the money you have more wisely',
    ])
    expect(
      askedIn('Dear Board Members,\n\nWe urge you to keep the ferry. Support for it is wide.'),
    ).toHaveLength(1)
  })
})
