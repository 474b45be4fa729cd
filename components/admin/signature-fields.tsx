import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Country } from '@/lib/core/countries'
import { flagNames, standingNames } from './signature-words'
import type { DeskValues } from './signature-desk'

type SignatureFieldsProps = {
  values: DeskValues
  errors: Record<string, string[]>
  countries: Country[]
  timeZone: string
}

/** Which signatures: what is left empty does not matter. */
export function SignatureFields({ values, errors, countries, timeZone }: SignatureFieldsProps) {
  const field = (name: string) => ({
    id: `find-${name}`,
    name,
    errors: errors[name],
    defaultValue: values[name] ?? '',
  })
  const any = { value: '', name: 'Any' }
  return (
    <fieldset className="signatures__fields" key={JSON.stringify(values)}>
      <legend className="label">Look for</legend>
      <SelectField {...field('standing')} label="State" choices={standingNames} />
      <SelectField {...field('flag')} label="Noticed" choices={[any, ...flagNames]} />
      <TextField {...field('text')} label="Name or address" autoComplete="off" />
      <TextField {...field('domain')} label="Mail domain" autoComplete="off" spellCheck={false} />
      <button className="button" name="do" value="show">
        Show
      </button>
      <details className="signatures__more" open={more.some((name) => values[name] || errors[name])}>
        <summary>Network, country, time</summary>
        <div className="signatures__fields">
          <TextField {...field('network')} label="Network" autoComplete="off" spellCheck={false} />
          <SelectField {...field('country')} label="Country" choices={[any, ...countries]} />
          <TextField {...field('source')} label="Came from" autoComplete="off" />
          <TextField {...field('from')} type="datetime-local" label={`Signed from (${timeZone})`} />
          <TextField {...field('until')} type="datetime-local" label="Until before" />
        </div>
      </details>
    </fieldset>
  )
}

const more = ['network', 'country', 'source', 'from', 'until']
