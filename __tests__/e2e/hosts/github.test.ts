import { gitHub } from './github.ts'
import { scenarios } from './scenarios.ts'

scenarios(gitHub)
