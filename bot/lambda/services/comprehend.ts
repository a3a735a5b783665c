import { jsonCommands, ServiceClient, ServiceException, type ClientConfiguration } from './service-client.ts';

/** Stands for @aws-sdk/client-comprehend in the bundle. */

const service = { host: 'comprehend', signsAs: 'comprehend', errors: {}, anyError: ServiceException };

export class ComprehendClient extends ServiceClient {
  constructor(configuration: ClientConfiguration) {
    super(service, configuration);
  }
}

const command = jsonCommands('Comprehend_20171127', '1.1');
export const ClassifyDocumentCommand = command('ClassifyDocument');
export const DetectDominantLanguageCommand = command('DetectDominantLanguage');
export const DetectEntitiesCommand = command('DetectEntities');
export const DetectPiiEntitiesCommand = command('DetectPiiEntities');
