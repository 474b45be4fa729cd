// What an update tells: how things go, what those who were asked have answered, or how it ended. One list for the form, the
// mail, the pages and the schema.

export const updateKinds = ['news', 'answer', 'outcome'] as const

export type UpdateKind = (typeof updateKinds)[number]

export const updateKindNames: Record<UpdateKind, string> = {
  news: 'News',
  answer: 'Answer',
  outcome: 'Outcome',
}
