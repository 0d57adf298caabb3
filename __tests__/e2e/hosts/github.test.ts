import { fixScenarios } from './fix-scenarios.ts'
import { gitHub } from './github.ts'
import { scenarios } from './scenarios.ts'

scenarios(gitHub)
fixScenarios(gitHub)
