import { bitbucket } from './bitbucket.ts'
import { fixScenarios } from './fix-scenarios.ts'
import { scenarios } from './scenarios.ts'

scenarios(bitbucket)
fixScenarios(bitbucket)
