import { spanOf } from '@/lib/core/span'
import { asksOf } from './asks-of'

const targets = (text: string) => asksOf(text).map(({ target }) => target?.text ?? null)

test('whoever is called by name before "we demand" is asked', () => {
  expect(targets('Scott Dale, we demand that a new law be passed to save the pier.')).toEqual(['Scott Dale'])
  expect(targets('Mayor Stone we demand a new timetable at once.')).toEqual(['Mayor Stone'])
})

test('"her" is whom the sentence says was met or written to', () => {
  const met =
    'The governor met with Jane Hale, chairwoman of the Harbour Board, today and urged her to keep it.'
  expect(targets(met)).toEqual(['Jane Hale'])
})

test('a name with a hyphen or an apostrophe in it is whole, however many words stand behind', () => {
  expect(targets('The tenants met Ada Stone-Hill Smith and urged her to reopen the ferry.')).toEqual([
    'Ada Stone-Hill Smith',
  ])
  expect(targets("The tenants met Ada O'Dale Smith and urged her to reopen the ferry.")).toEqual([
    "Ada O'Dale Smith",
  ])
})

test('"them" is whoever stands behind "if"', () => {
  expect(targets('If your senators are Greens, ask them to hold the ferry bill back.')).toEqual([
    'your senators',
  ])
  expect(targets('If the council needs money, ask it to sell the crane.')).toEqual(['the council'])
})

test('a country that opens a sentence can be asked', () => {
  expect(targets('Turkey must release the sailors.')).toEqual(['Turkey'])
  expect(targets('France must end the arrests.')).toEqual(['France'])
  expect(targets('Northland must be tired.')).toEqual([])
  expect(targets('Jordan must be tired.')).toEqual([])
})

test('readers who are to be sure of something, or to add their voice in some way, are asked for it', () => {
  const actions = (text: string) => asksOf(text).map(({ action }) => action.text)
  expect(actions('Be sure to contact your councillors to oppose the sale.')).toEqual([
    'contact your councillors to oppose the sale',
  ])
  expect(actions('Add your voice: e-mail the council at pier@example.org.')).toEqual([
    'e-mail the council at pier@example.org',
  ])
  expect(actions('Make sure your crews are paid.')).toEqual([])
})

test('"then he should" is said of whoever stands behind "if"', () => {
  const text = 'If Tom Reyes knows how to mend the pier, then he should let the islanders know.'
  expect(targets(text)).toEqual(['Tom Reyes'])
})

test('"it" is the body of which somebody speaks, and not who speaks', () => {
  expect(targets('The union says the board is responsible, and it should pay for the repair.')).toEqual([
    'the board',
  ])
})

test('how long and in what effort somebody was lobbied is no part of his name', () => {
  const text =
    'The town has lobbied the ministry continually over the last few years in an effort to keep the pier open.'
  expect(targets(text)).toEqual(['the ministry'])
  expect(targets('Of course the government should publish the report.')).toEqual(['the government'])
})

test('boats and the crews that sail them can need something together', () => {
  const text = 'The night boats and the crews that sail them need to be protected by law.'
  expect(asksOf(text).map(({ action }) => action.text)).toEqual(['protected by law'])
})

test('readers are asked to write, and whoever they write to is asked for what they write', () => {
  const text =
    'Please write to your local MP at the House, or email him asking them to vote against this clause.'
  expect(asksOf(text).map(({ audience, action }) => [audience, action.text])).toEqual([
    ['public', 'write to your local MP at the House, or email him asking them to vote against this clause'],
    ['decision-maker', 'vote against this clause'],
  ])
  const two = 'Write to Jane Hale and ask her to keep the ferry running.'
  expect(asksOf(two).map(({ target, action }) => [target?.text ?? null, action.text])).toEqual([
    [null, 'Write to Jane Hale'],
    ['Jane Hale', 'keep the ferry running'],
  ])
})

test('who is recommended to consider the following is who stands before "consider"', () => {
  const text = [
    'In a letter, Stone recommended that the council consider the following actions immediately:',
    '- Publish the timetable of the ferries.',
    '- Work with the crews on the fares.',
  ].join('\n\n')
  expect(targets(text)).toEqual(['the council', 'the council'])
})

test('whom one item of a list names is not asked for what the other items say', () => {
  const text = [
    'Our recommendations',
    '- The harbour board should be given a budget of its own.',
    '- The right to sail should be written into the law.',
    '- Canada should join the treaty on ferries.',
  ].join('\n\n')
  expect(targets(text)).toEqual(['The harbour board', null, 'Canada'])
})

test('many who decide nothing are the public, whoever is counted among them', () => {
  const text =
    'She called on all Northfielders, including those who did not vote, to support crews with a record.'
  expect(asksOf(text).map(({ audience }) => audience)).toEqual(['public'])
  const brief = 'We encourage you to read the brief and participate in the consultation of the port.'
  expect(asksOf(brief).map(({ audience }) => audience)).toEqual(['public'])
})

test('"they" at the end of a clause without its comma is who must do it', () => {
  const text =
    'The Dale and Northfield councillors spoke. If the councillors who sold the boats will not bring them back they must provide a plan.'
  expect(asksOf(text).map(({ action }) => action.text)).toEqual(['provide a plan'])
})

test('what "companies we work for" are to do is asked whole, and a name ends before its comma', () => {
  const whole = 'We demand that the ferry companies we work for take the care of crews into account.'
  expect(asksOf(whole).map(({ target, action }) => [target?.text ?? null, action.text])).toEqual([
    [null, 'the ferry companies we work for take the care of crews into account'],
  ])
  const apposed =
    'Crews have demanded that Chief Captain Ada Stone and Chief Cook, Tom Dale, end the contract.'
  expect(targets(apposed)).toEqual(['Chief Captain Ada Stone and Chief Cook, Tom Dale'])
})

test('who "would like to" do something is told whole before what is asked of him', () => {
  expect(targets('We encourage other ports who would like to take part to get in touch.')).toEqual([
    'other ports who would like to take part',
  ])
})

test('a demand in capitals ends with its stop; what stands behind it is asked in its own words', () => {
  const text = [
    'The crews demand that the port of Dale:',
    '- SELL THE NIGHT BOATS. We demand that the port directors publish the contract.',
    '- OPEN THE BOOKS. The money is ours.',
  ].join('\n\n')
  expect(asksOf(text).map(({ action }) => action.text)).toEqual([
    'SELL THE NIGHT BOATS',
    'publish the contract',
    'OPEN THE BOOKS',
  ])
})

test('whose letter a text tells of is asked by what is quoted from it', async () => {
  const text =
    'The mayors wrote a letter to Governor Ada Stone about the pier. “Please send us the plan of the pier,” the mayors wrote.'
  const start = text.indexOf('“') + 1
  const quote = spanOf(text, start, text.indexOf(',”'))!
  const quoted = { ...quote, speaker: null, role: null, outlet: null, side: 'ours' as const }
  expect(asksOf(text, [quoted]).map(({ target, action }) => [target?.text, action.text])).toEqual([
    ['Governor Ada Stone', 'send us the plan of the pier'],
  ])
})

test('who is hoped to be able to do something is asked for it', async () => {
  expect(await targets('Stone hopes the council can provide help to the crews.')).toEqual(['the council'])
})

test('what should be done stands behind the comma of "now that", and not behind "a pity that"', async () => {
  const text = 'Now that crews have settled on pay, the remaining boats in the port should be mended.'
  expect((await asksOf(text)).map(({ action }) => action.text)).toEqual(['mended'])
  expect(await targets('It is a pity that the pier should be sold.')).toEqual([])
})
