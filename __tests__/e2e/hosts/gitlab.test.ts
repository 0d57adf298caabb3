import { gitLab } from './gitlab.ts'
import { scenarios } from './scenarios.ts'

scenarios(gitLab)
