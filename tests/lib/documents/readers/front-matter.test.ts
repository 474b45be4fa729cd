import { headOf } from '@/lib/documents/readers/front-matter'

describe('headOf', () => {
  test.each([
    ['title: Open the pier', 'Open the pier'],
    ['title: "The pier: open it"  # said by all', 'The pier: open it'],
    ["title: 'The pier''s end'", "The pier's end"],
    ['title: "The \\"old\\" pier" ', 'The "old" pier'],
    ['title: Pier 4 is closed # for now', 'Pier 4 is closed'],
    ['title: The pier: open it', 'The pier: open it'],
    ['title: "Open the pier', '"Open the pier'],
    ['title: *pier', '*pier'],
    ['title: !!binary Open the pier', undefined],
    ['title: &a [Open, *a, *a]', '&a [Open, *a, *a]'],
    ['title: {en: Open the pier}', undefined],
    ['site: https://pier.example\ntitle: Open the pier', 'Open the pier'],
    ['[[a]\n\t: :\ntitle: Open the pier\ntags: [a, b', 'Open the pier'],
    ['title: >-\n  The council must\n  open the pier\ndate: 2027-03-01', 'The council must open the pier'],
    ['title: |\n  Open the pier\n', 'Open the pier'],
    ['title: The council must\n  open the pier', 'The council must open the pier'],
    ['title = "Open the pier"', 'Open the pier'],
    ['title: "It\'s closed", they say', '"It\'s closed", they say'],
    ['title:\ndate: 2027-03-01', undefined],
    ['title: >-\ndate: 2027-03-01', undefined],
  ])('%j has the headline %j', (matter, headline) => {
    expect(headOf(matter)?.headline).toBe(headline)
  })

  test.each([
    'Pier\n  title: not a key of its own',
    'The pier is closed.\nIt rains. Note: bring a coat.',
    '',
  ])('%j is prose', (matter) => expect(headOf(matter)).toBeNull())

  test.each(['? ', '- ', '[', '{a: ', '&a ', '*a ', '! ', '"\\'])('%j without end costs nothing', (unit) => {
    const from = performance.now()
    headOf(`title: ${unit.repeat(100_000)}\nauthor: ${unit.repeat(600)}`)
    headOf(unit.repeat(100_000))
    expect(performance.now() - from).toBeLessThan(500)
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
    expect(headOf(matter)?.byline).toBe(byline)
  })

  test('a date is one without its time', () => {
    expect(headOf('date: "2027-03-01T10:00:00Z" # noon')?.published).toBe('2027-03-01')
    expect(headOf('date: 2027-03-01 10:00')?.published).toBe('2027-03-01')
  })
})
