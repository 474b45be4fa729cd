// Writes the SQL that takes the database from where it is to what prisma/schema.prisma says, without a schema engine binary.
//   node scripts/make-migration.mjs --print    prints the difference and nothing when there is none
//   node scripts/make-migration.mjs NAME       writes prisma/migrations/<time>_NAME/migration.sql, to be read and completed by hand
// DATABASE_URL names an empty database, or one with every migration applied; never one you keep.
import { readFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const schemaPath = 'prisma/schema.prisma'
const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL must name an empty database, or one with every migration applied.')

// The adapter does not know PostgreSQL's internal "char", which the engine's catalogue queries return: pass it off as an
// array of them on the way in, and name it a single character on the way out.
const charOid = 18
const charArrayOid = 1002
const { Character, CharacterArray } = ColumnTypeEnum

class Pool extends pg.Pool {
  async query(...args) {
    const result = await super.query(...args)
    for (const field of result.fields) if (field.dataTypeID === charOid) field.dataTypeID = charArrayOid
    return result
  }
}

class Adapter extends PrismaPg {
  async connect() {
    const connection = await super.connect()
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async (query) => {
      const result = await queryRaw(query)
      return {
        ...result,
        columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)),
      }
    }
    return connection
  }
}

async function loadEngine() {
  global.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const engine = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return engine.SchemaEngine
}

async function findDifference() {
  const SchemaEngine = await loadEngine()
  const schema = { path: schemaPath, content: await readFile(schemaPath, 'utf8') }
  const adapter = new Adapter(new Pool({ connectionString: url }))
  const engine = await SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files: [schema], configDir: '.' },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
}

const [name] = process.argv.slice(2)
const sql = await findDifference()
if (!name || name === '--print') {
  if (sql) console.log(sql)
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join('prisma/migrations', `${time}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'migration.sql'), `${sql}\n`)
  console.log(`wrote ${folder}/migration.sql`)
}
process.exit(0)
