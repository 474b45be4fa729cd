/** What may be shown of a document: all that is ours or permitted, or attributed excerpts within a limit. */
export const documentRights = ['ours', 'permitted', 'quoted'] as const
export type Rights = (typeof documentRights)[number]
