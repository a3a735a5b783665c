/** What a turn needs and a hello does not, in one module, so that a bundle has it in one file. */
export { addCatalogue } from '../dialogue/replies/index.ts';
export { machine } from '../dialogue/machine.ts';
export { initialSnapshot, migrateMemory, step } from '../dialogue/stepper.ts';
export { EmbeddedSearch } from '../shop/search/embedded.ts';
export { agentTools, runTool, toolNamed } from '../tools/list.ts';
export { createEmbeddedUnderstanding } from '../understanding/embedded/embedded.ts';
