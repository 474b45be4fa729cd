// Before each test file of the project `database`: its worker's own database, empty before each test, closed at the end.

import { closeDatabase } from '@/lib/platform/db'
import { emptyDatabase } from './support/database'

beforeEach(emptyDatabase)
afterAll(closeDatabase)
