import { loadCounted } from '../load'
import type { BenchSite, Measure, Result } from '../result'
import { countRows } from '../rows'
import { signForm } from '../sign-form'

const [warmUp, many, connections] = [3_000, 30_000, 64]

/** New signatures by form, the worker mailing meanwhile. Every answer must be a row with its delivery. */
export const sign: Measure = async (bench) => signAt(await bench.site())

export async function signAt(site: BenchSite, amount = many): Promise<Result | null> {
  const load = { url: `${site.url}/c/${site.slug}/sign`, connections, post: signForm }
  const warmed = await loadCounted({ ...load, amount: Math.min(warmUp, amount / 4) })
  const before = await countRows(site)
  const { answered, result } = await loadCounted({ ...load, amount })
  const after = await countRows(site)
  const made = [after.signatures - before.signatures, after.deliveries - before.deliveries]
  const isTrue = warmed.result.errors === 0 && [answered, ...made].every((count) => count === amount)
  return isTrue ? { ...result, rows: amount } : null
}
