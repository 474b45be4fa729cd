// The fixed words around passages: every word that a proposal says and no document did is listed here.
// A passage goes in as it stands, so each template asks for one grammatical form.

const article = /^(?:The|This|These|Our|All|Every|Both|Each|Any)\s+/

/** A passage in one line: a text may break its lines anywhere. */
export const inLine = (passage: { text: string }) => passage.text.replace(/\s+/g, ' ')

/** "council members" → "To council members:"; "The Senate" → "To the Senate:" (the article is ours, the name is the document's). */
export const addressLine = (target: string) => `To ${inSentence(target)}:`

/** Several actions behind one "to": "a, to b and not to c", with semicolons where a comma would not part them. */
export function oneByOne([first = '', ...others]: string[]): string {
  const mark = [first, ...others].some((action) => /[,;]| and /.test(action)) ? ';' : ','
  const items = [first, ...others.map((action) => (/^not to /i.test(action) ? action : `to ${action}`))]
  const last = items.pop() ?? ''
  if (items.length === 0) return last
  return `${items.join(`${mark} `)}${mark === ';' ? ';' : ''} and ${last}`
}

const particulars = 'In particular, we ask you to:\n\n'

export const templates = {
  /** Action in its base form: "open the library". */
  callOnYou: (action: string) => `We call on you to ${action}`,
  /** The same with the target named, where the action speaks of it in the third person: "publish its plan". */
  callOnThem: (target: string, action: string) => `We call on ${closed(inSentence(target))} to ${action}`,
  /** "not to close the library" */
  urgeYou: (action: string) => `We urge you ${action}`,
  /** The same with the target named, as above. */
  urgeThem: (target: string, action: string) => `We urge ${closed(inSentence(target))} ${action}`,
  /** What a petition that the document tells of was started for: "save the night ferry". */
  signTo: (action: string) => `We sign this petition to ${action}`,
  /** A thing: "a moratorium on evictions". */
  callFor: (action: string) => `We call for ${action}`,
  /** A doing: "keeping the library open". */
  support: (action: string) => `We support ${action}`,
  /** "addresses this soon" */
  hope: (target: string, action: string) => `We hope that ${closed(inSentence(target))} ${action}`,
  /** The items of a list of demands, each in its base form, one a line. */
  callOnYouList: (items: string[]) => `We call on you to:\n\n${listed(items)}`,
  /** The items below "Our demands", in whatever form they have. */
  demands: (items: string[]) => `Our demands:\n\n${listed(items)}`,
  inParticular: (items: string[]) => `${particulars}${listed(items)}`,
  /** "We pledge to:" and its items, as the document has them. */
  pledgeList: (line: string, items: string[]) => `${line}\n\n${listed(items)}`,
  /** After a passage that says what others ask for. */
  supportThis: 'We support this request.',
  /** Before a passage that carries the claim of a document without an ask. */
  stand: 'We put our names to these words:',
} as const

export const calls = {
  petition: 'Sign the petition',
  'open-letter': 'Add your name to the open letter',
  pledge: 'Make the pledge',
} as const

const listed = (items: string[]) => items.map((item) => `– ${item}`).join('\n')

const inSentence = (target: string) => `${lowerArticle(target)}${withoutArticle(target)}`

/** "the Minister of Ports, Ada Holm" goes on behind a comma. */
const closed = (target: string) => (/, (?!.*(?:, | and ))/.test(target) ? `${target},` : target)

/** A wording without the list behind its demand. */
export function withoutParticulars(wording: string): string {
  return wording.split(`\n\n${particulars}`)[0] ?? wording
}

/** "The Senate" → "Senate": a name that opened a sentence, without the capital article. */
export function withoutArticle(target: string): string {
  return target.replace(article, '')
}

function lowerArticle(target: string): string {
  return article.exec(target)?.[0].toLowerCase() ?? ''
}
