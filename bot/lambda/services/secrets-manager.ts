import { jsonCommands, ServiceClient, ServiceException, type ClientConfiguration } from './service-client.ts';

/** Stands for @aws-sdk/client-secrets-manager in the bundle. */

const service = {
  host: 'secretsmanager',
  signsAs: 'secretsmanager',
  errors: {},
  anyError: ServiceException,
};

export class SecretsManagerClient extends ServiceClient {
  constructor(configuration: ClientConfiguration) {
    super(service, configuration);
  }
}

export const GetSecretValueCommand = jsonCommands('secretsmanager', '1.1')('GetSecretValue');
