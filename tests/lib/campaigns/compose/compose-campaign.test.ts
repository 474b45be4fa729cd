import { isSameWords } from '@/lib/campaigns/same-words'
import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { composeCampaign } from '@/lib/campaigns/compose/compose-campaign'
import { composed, drafted, passages } from './drafted'

const article = `The night ferry has crossed the sound since the war, and last year it stopped without a word of warning. People found a notice on the quay.

Take Action: Bring Back the Night Ferry

“We did not only lose a boat, we lost the way to the hospital,” said Ada Berg, an organiser of the islanders’ campaign. “The last bus leaves at six.”

There are 4,200 people on the island, and 60% of them work on the mainland. The fares rose again in March, while the timetable shrank.

Read More: How Other Islands Kept Their Boats

The islanders are calling on the harbour board to reopen the night ferry before the winter storms begin.

“Nobody can run a ferry at a loss for ever,” the harbour board said in a statement, and refused to comment further.

News

Protect Island Life

Islanders Want Their Night Ferry Back

By Jon Vik`

describe('a page from an article', () => {
  it('has the parts of the pattern, from the document', async () => {
    const page = await composed(article)
    expect(page).toMatchObject({
      kind: 'petition',
      headline: 'Islanders Want Their Night Ferry Back',
      headlineSuggested: false,
      issueArea: 'Protect Island Life',
      target: 'the harbour board',
      action: 'reopen the night ferry before the winter storms begin',
      goal: 100,
    })
  })

  it('keeps call-outs where the document has them, and none else', async () => {
    const types = (await composed(article)).story.map(({ type }) => type)
    expect(types.filter((type) => type === 'take-action')).toHaveLength(1)
    expect(types.indexOf('take-action')).toBe(1)
    expect(types.indexOf('read-more')).toBeGreaterThan(types.indexOf('take-action'))
  })

  it('sets apart a quote of its own side, with what is said next, and never an opponent’s', async () => {
    const { story } = await composed(article)
    const pulled = story.flatMap((block) => (block.type === 'pull-quote' ? [block] : []))
    expect(pulled).toHaveLength(1)
    expect(pulled[0]).toMatchObject({
      text: 'We did not only lose a boat, we lost the way to the hospital',
      speaker: 'Ada Berg',
    })
    expect(story).toContainEqual(
      expect.objectContaining({ type: 'paragraph', text: '“The last bus leaves at six.”' }),
    )
  })

  it('sets apart another quote than the reasons above it, where there is one', async () => {
    const more =
      '“We told the board that we would come back to this quay every Tuesday until it sails again,” said Ada Berg, an organiser of the campaign.'
    const draft = await drafted(article.replace('Read More:', `${more}\n\nRead More:`))
    const { reasons, story } = composeCampaign(draft, 'ours')
    const quotes = (blocks: typeof story) =>
      blocks.flatMap((block) => (block.type === 'pull-quote' ? [block.text] : []))
    expect(quotes(story)).toHaveLength(1)
    expect(quotes(reasons)).toHaveLength(1)
    expect(quotes(story)).not.toEqual(quotes(reasons))
  })

  it('gives reasons that stand by themselves, figures first', async () => {
    const { reasons } = await composed(article)
    expect(reasons.length).toBeGreaterThanOrEqual(2)
    expect(reasons.flatMap(passages).some(({ text }) => text.includes('4,200'))).toBe(true)
  })

  it('leaves to the story what its first paragraph says, where there are other reasons', async () => {
    const opening = 'More than 700 boats crossed the sound without a light last year.'
    const draft = await drafted(`${opening}\n\n${article}`)
    const { reasons, story } = composeCampaign(draft, 'ours')
    expect(reasons.flatMap(passages).map(({ text }) => text)).not.toContain(opening)
    expect(story.flatMap(passages)[0]?.text).toBe(opening)
    const alone = await composed(`Lights for the sound\n\n${opening}`)
    expect(alone.reasons.flatMap(passages).map(({ text }) => text)).toEqual([opening])
  })

  it('tells the editor why', async () => {
    const { notes } = await composed(article)
    expect(notes).toContain('Ask: the document asks for it in so many words.')
  })
})

describe('where the document lacks something', () => {
  const plain = article
    .split('\n\n')
    .filter((line) => !/^(?:Take|Read|News|Protect|Islanders W|By)/.test(line))
    .join('\n\n')

  it('suggests a line of the text as headline and calls to act after the first third', async () => {
    const page = await composed(plain)
    expect(page.headlineSuggested).toBe(true)
    expect(plain).toContain(page.headline)
    const at = page.story.findIndex(({ type }) => type === 'take-action')
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(page.story.length - 1)
    expect(page.notes.join('\n')).toMatch(/it stands after the first third/)
  })

  it('asks the editor whose a thing is that the wording calls hers', async () => {
    const text =
      'The night ferry stays in port\n\nThe last boat left the quay in spring, and nobody was told.\n\nAda Berg urges the assembly to pass her bill for a second boat this year.'
    expect((await composed(text)).notes).toContain('Wording: please check who is meant by “her bill”.')
    expect((await composed(text.replace('her bill', 'the bill'))).notes.join()).not.toMatch(/who is meant/)
  })

  it('stays calm with next to nothing', async () => {
    expect(await composed('Ferry')).toMatchObject({ target: null, action: null, wording: '', reasons: [] })
  })
})

it('does not give the headline again as a reason', async () => {
  const { headline, reasons } = await composed(
    'There are 4,200 people on the island without a ferry.\n\nThe last boat left in spring, and 60% of the families lost their only way to work.\n\nWinter storms make the long road dangerous for everybody who must drive it.',
  )
  expect(headline).not.toBe('')
  for (const { text } of reasons.flatMap(passages)) expect(isSameWords(text, headline)).toBe(false)
})

describe('rights', () => {
  it('begins the story of a quoted document with its opening, and shows nothing twice', async () => {
    const further = 'The sound is wide there, and the current is strong on most days of the year. '.repeat(12)
    const draft = await drafted(article.replace('Read More:', `${further}\n\nRead More:`))
    const { story, reasons } = composeCampaign(draft, 'quoted')
    const texts = (blocks: typeof story) => blocks.flatMap(passages).map(({ text }) => text)
    expect(texts(story)[0]).toMatch(/^The night ferry has crossed the sound/)
    expect(texts(story).filter((text) => texts(reasons).includes(text))).toEqual([])
    expect(excerptShare([...reasons, ...story], 1, draft.document.text)).toBeLessThanOrEqual(excerptLimit)
  })

  it('leaves out the heading that a release has for newsrooms', async () => {
    const release = `${article.split('\n\nNews\n')[0]}\n\nNotes to Editors\n\nThe harbour board meets every month, and its minutes are public.\n`
    const { story } = await composed(release)
    expect(story.filter(({ type }) => type === 'heading')).toEqual([])
  })

  it('copies no more than a quarter of a quoted document', async () => {
    const draft = await drafted(article)
    const { story, reasons } = composeCampaign(draft, 'quoted')
    expect(excerptShare([...reasons, ...story], 1, draft.document.text)).toBeLessThanOrEqual(excerptLimit)
    expect(story.some(({ type }) => type === 'take-action')).toBe(true)
  })
})
