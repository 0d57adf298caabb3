import { azureDevOps } from './azure.ts'
import { fixScenarios } from './fix-scenarios.ts'
import { scenarios } from './scenarios.ts'

scenarios(azureDevOps())
fixScenarios(azureDevOps())
