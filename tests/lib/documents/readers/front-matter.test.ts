import { headOf } from '@/lib/documents/readers/front-matter'

describe('headOf', () => {
  test.each([
    ['title: Open the pier', 'Open the pier'],
    ['title: "The pier: open it"  # said by all', 'The pier: open it'],
    ["title: 'The pier''s end'", "The pier's end"],
    ['title: "The \\"old\\" pier" ', 'The "old" pier'],
    ['title: Pier #4 is closed # for now', 'Pier #4 is closed'],
    ['title: >-\n  The council must\n  open the pier\ndate: 2027-03-01', 'The council must open the pier'],
    ['title: |\n  Open the pier\n', 'Open the pier'],
    ['title: The council must\n  open the pier', 'The council must open the pier'],
    ['title = "Open the pier"', 'Open the pier'],
    ['title: "It\'s closed", they say', '"It\'s closed", they say'],
    ['title:\ndate: 2027-03-01', undefined],
    ['title: >-\ndate: 2027-03-01', undefined],
    ['Pier\n  title: not a key of its own', undefined],
  ])('%j has the headline %j', (matter, headline) => {
    expect(headOf(matter).headline).toBe(headline)
  })

  test.each([
    ['authors:\n  - Jane Miller\n  - "Tom Reed"', 'Jane Miller, Tom Reed'],
    ['authors:\n- Jane Miller\n- Tom Reed', 'Jane Miller, Tom Reed'],
    ['authors: [Jane Miller, "Tom Reed"] # both', 'Jane Miller, Tom Reed'],
    ['author: {name: Jane Miller, email: none}', 'Jane Miller'],
    ['authors:\n  - name: Jane Miller\n    title: Chair\n  - name: Tom Reed', 'Jane Miller, Tom Reed'],
    ['author:\n  name: Jane Miller', 'Jane Miller'],
    ['author: the-pier-trust', undefined],
  ])('%j is by %j', (matter, byline) => {
    expect(headOf(matter).byline).toBe(byline)
  })

  test('a date is one without its time', () => {
    expect(headOf('date: "2027-03-01T10:00:00Z" # noon').published).toBe('2027-03-01')
    expect(headOf('date: 2027-03-01 10:00').published).toBe('2027-03-01')
  })
})
