import { bitbucket } from './bitbucket.ts'
import { scenarios } from './scenarios.ts'

scenarios(bitbucket)
