// The colours that a page may take, each a pair of inks in the styles.

export const accents = ['ochre', 'pine', 'ink', 'brick', 'plum'] as const
export type Accent = (typeof accents)[number]
