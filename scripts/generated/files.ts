import { actionFile } from './action.ts'
import { helpModule } from './help.ts'
import { promptTexts } from './prompts.ts'
import { policySchema, receiptSchema, reportSchema } from './schemas.ts'
import { settingsPage } from './settings-page.ts'

/** Files that say again what the sources say: by path, what makes their text. */
export const generatedFiles: Record<string, () => string> = {
  'action.yml': actionFile,
  'docs/settings.md': settingsPage,
  'src/core/prompt/texts.ts': promptTexts,
  'src/help-text.ts': helpModule,
  'schemas/policy.schema.json': policySchema,
  'schemas/receipt.schema.json': receiptSchema,
  'schemas/report.schema.json': reportSchema,
}
