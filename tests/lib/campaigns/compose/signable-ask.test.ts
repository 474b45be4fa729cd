import { headlineChoices } from '@/lib/campaigns/compose/headline-choices'
import { around, drafted, wordingOf } from './drafted'

describe('what nobody could put their name to is not proposed', () => {
  it.each([
    [
      'what hangs in the air',
      'This “nobody should be kept waiting” spirit must be kept alive on both shores.',
    ],
    [
      'what runs on',
      `The islanders urge the harbour board to ${'mend the long pier and the short pier and '.repeat(11)}paint them.`,
    ],
    [
      'a next sentence without a stop',
      'The islanders urge the harbour board to mend the pier There is no time left said a skipper.',
    ],
    [
      'what somebody should be at',
      'The harbour board should be listening to the people who take the ferry every night.',
    ],
    [
      'what somebody should be able to do',
      'We want our friends and colleagues at the harbour board to be able to speak without fear.',
    ],
    ['what goes on from what another does', 'The harbour board must step up as well.'],
    ['what says less than it points at', 'The islanders ask the harbour board to do more.'],
    [
      'what others asked of others',
      'The competition encouraged them to write a story about the last night on the ferry.',
    ],
  ])('%s', async (_, line) => expect(await wordingOf(line)).toBeNull())

  it('a headline without articles', async () => {
    const text =
      'Leaking boats demand urgent action from sleepy port\n\nThe night ferry has crossed the sound since the war, and last year it stopped.'
    expect((await drafted(text)).petition).toBeNull()
  })
})

describe('an action ends where its grammar does', () => {
  it.each([
    [
      'The islanders called Mayor Ada Stone to urge her to mend the pier before winter.',
      'To Mayor Ada Stone:\n\nWe call on you to mend the pier before winter.',
    ],
    [
      'The islanders say the harbour board should mend the pier before winter and should publish the bill.',
      'To the harbour board:\n\nWe call on you to mend the pier before winter.',
    ],
    [
      'The islanders urge the harbour board to mend the pier before Oct. 18. Skipper Piet Holm joined the board today.',
      'To the harbour board:\n\nWe call on you to mend the pier before Oct. 18.',
    ],
    [
      'The islanders call for a second boat on the sound – we will not wait for another winter.',
      'We call for a second boat on the sound.',
    ],
    [
      'The islanders call on the harbour board to mend the pier before winter, their speaker Ada Berg revealed today.',
      'To the harbour board:\n\nWe call on you to mend the pier before winter.',
    ],
    [
      'The harbour board must not side with the ferry company, it shouldn’t side with the crews.',
      'To the harbour board:\n\nWe call on you to not side with the ferry company.',
    ],
    [
      'The islanders ask the harbour board to take heed of this and mend the pier before winter.',
      'To the harbour board:\n\nWe call on you to mend the pier before winter.',
    ],
  ])('%s', async (line, wording) => expect(await wordingOf(line)).toBe(wording))
})

describe('a wording keeps its grammar', () => {
  it.each([
    [
      'what is called for is nobody who could be asked',
      'The islanders are calling for a warden to watch over the night ferry.',
      'We call for a warden to watch over the night ferry.',
    ],
    [
      'what they do with theirs stands with their name',
      'The islanders ask the skippers not to strike this spring and instead put their boats to sea.',
      'We urge the skippers not to strike this spring and instead put their boats to sea.',
    ],
    [
      'nor is what should be set up',
      'The islanders are calling for the creation of a ferry board to plan the crossings.',
      'We call for the creation of a ferry board to plan the crossings.',
    ],
    [
      'what they are urged against stands as it was said',
      'The islanders urge the harbour board against selling the last boat of the night ferry.',
      'To the harbour board:\n\nWe urge you against selling the last boat of the night ferry.',
    ],
    [
      'what is somebody’s own stands with their name',
      'The islanders are calling on the harbour board not to sell its last boat.',
      'We urge the harbour board not to sell its last boat.',
    ],
  ])('%s', async (_, line, wording) => expect(await wordingOf(line)).toBe(wording))

  it('shows no action in a form that does not answer what to do', async () => {
    const { petition } = await drafted(around('It is time we stopped the sale of the quays on both shores.'))
    expect(petition).toMatchObject({ action: null, text: expect.stringMatching(/^It is time we stopped/) })
  })
})

it('prefers what the text asks to what its headline says in short', async () => {
  const text =
    'Petition: Reopen the night ferry\n\nThe night ferry has crossed the sound since the war, and last year it stopped.\n\nThe islanders are asking for a second boat and a warm hall on the quay.'
  expect((await drafted(text)).petition?.action?.text).toMatch(/^a second boat/)
})

it('prefers what can be done to what can only be thought', async () => {
  const line =
    'The harbour board needs to realise that the islanders are tired of waiting. The harbour board needs to buy a second boat this year.'
  expect((await drafted(around(line))).petition?.action?.text).toBe('buy a second boat this year')
})

it('prefers what the petition asks to what is asked besides', async () => {
  const line =
    'The petition, which was launched in May, calls on the harbour board to mend the pier. Skippers ask the county council to buy a second boat for the winter crossing.'
  expect((await drafted(around(line))).petition?.action?.text).toBe('mend the pier')
})

it('lists items that say who should do what as demands', async () => {
  const list =
    'The harbour board should:\n\n- Boats should be tested every spring by the crews\n\n- Crews should be heard before a boat is sold'
  expect(await wordingOf(list)).toMatch(/Our demands:\n\n– Boats should be tested/)
})

it('signs what must also be done in the words of its sentence', async () => {
  const line = 'The pier on both shores must also be mended before the winter comes.'
  expect(await wordingOf(line)).toMatch(
    /^The pier on both shores must also be mended before the winter comes\./,
  )
})

it('prefers what can be done to what could be anything', async () => {
  const line =
    'The harbour board must work together and explore several ways. The county must take more forceful action. The harbour board must buy a second boat.'
  expect((await drafted(around(line))).petition?.action?.text).toBe('buy a second boat')
})

it('addresses whom a petition names in its title, and does not greet with the title', async () => {
  const text =
    'Petition to Jane Roe\n\nThe night ferry has crossed the sound since the war, and last year it stopped.\n\nWe urge you to buy a second boat this year.\n\nSign this petition.'
  expect((await drafted(text)).petition?.text).toBe(
    'To Jane Roe:\n\nWe call on you to buy a second boat this year.',
  )
})

it('offers no headline that ends what somebody said', async () => {
  const line =
    '“The pier is old. We call for a second boat, now!” said Ada Berg of the boat club, which wrote the letter.'
  const offered = headlineChoices(await drafted(around(line))).map((choice) => choice.text)
  for (const words of offered) expect(words).not.toMatch(/said Ada Berg/)
})

it('offers no headline that only says who speaks, when, or on what paper', async () => {
  const text =
    'Night ferry must sail again\n\nSpokesperson for Ports and Islands\n\n22 October 2031 Media Statement\n\nThe night ferry has crossed the sound since the war, and last year it stopped.'
  const offered = headlineChoices(await drafted(text)).map((choice) => choice.text)
  expect(offered).toContain('Night ferry must sail again')
  for (const line of offered) expect(line).not.toMatch(/Spokesperson|Media Statement/)
})
