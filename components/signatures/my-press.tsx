type MyPressProps = { token: string; slug: string; act: string; label: string; value?: string }

/** A change without fields: one button. */
export function MyPress({ token, slug, act, label, value }: MyPressProps) {
  return (
    <form method="post" action={`/my/${token}`}>
      <input type="hidden" name="campaign" value={slug} />
      {value !== undefined && <input type="hidden" name="value" value={value} />}
      <button className="button button--line" name="act" value={act} type="submit">
        {label}
      </button>
    </form>
  )
}
