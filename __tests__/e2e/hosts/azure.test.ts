import { azureDevOps } from './azure.ts'
import { scenarios } from './scenarios.ts'

scenarios(azureDevOps())
