type Returned = { values: Record<string, string | number | undefined>; errors: Record<string, string[]> }

/** For the fields of a form that may have come back: under its name, what was typed and what is wrong with it. */
export function fieldOf({ values, errors }: Returned, idPrefix = '') {
  return (name: string) => ({
    id: `${idPrefix}${name}`,
    name,
    defaultValue: values[name],
    errors: errors[name],
  })
}
