/**
 * What the list and the table are made of. No promise is made about these names: they change with any version.
 * Everything meant for apps is in the main entry.
 */
export { listEnglish, tableEnglish } from './language/words.ts'
export { visuallyHidden } from './visuallyHidden.ts'
