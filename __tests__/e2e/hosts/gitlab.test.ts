import { fixScenarios } from './fix-scenarios.ts'
import { gitLab } from './gitlab.ts'
import { scenarios } from './scenarios.ts'

scenarios(gitLab)
fixScenarios(gitLab)
