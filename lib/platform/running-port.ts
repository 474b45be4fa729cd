// Where the site of a data directory is reached while it runs: its supervisor says so in the name of its connection, which ends
// with the supervisor. Whoever works beside the site needs no PORT of its own.

import pg from 'pg'

const supervisor = 'countersign supervisor'

export const supervisorName = (port: number) => `${supervisor} of port ${port}`

/** Null while no supervisor keeps the embedded database at `url`. */
export async function findRunningPort(url: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT "application_name" AS "name" FROM pg_stat_activity WHERE starts_with("application_name", $1)',
      [supervisor],
    )
    return rows[0] ? Number(rows[0].name.split(' ').at(-1)) : null
  } finally {
    await client.end().catch(() => {})
  }
}
