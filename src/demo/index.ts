export { demoContent } from './content/index.ts'
export { isEmpty } from './isEmpty.ts'
export { type LoadReport, loadDemo } from './load/index.ts'
export { type RemovalReport, removeDemo } from './remove/index.ts'
