import { jsonCommands, ServiceClient, ServiceException, type ClientConfiguration } from './service-client.ts';

/** Stands for @aws-sdk/client-dynamodb in the bundle. Attribute values are strings and numbers: binary ones are not encoded. */

export class DynamoDBServiceException extends ServiceException {}
export class TransactionCanceledException extends DynamoDBServiceException {
  declare readonly CancellationReasons?: { Code?: string }[];
}

const service = {
  host: 'dynamodb',
  signsAs: 'dynamodb',
  errors: { TransactionCanceledException },
  anyError: DynamoDBServiceException,
};

export class DynamoDBClient extends ServiceClient {
  constructor(configuration: ClientConfiguration) {
    super(service, configuration);
  }
}

const command = jsonCommands('DynamoDB_20120810', '1.0');
export const BatchGetItemCommand = command('BatchGetItem');
export const DeleteItemCommand = command('DeleteItem');
export const GetItemCommand = command('GetItem');
export const QueryCommand = command('Query');
export const TransactWriteItemsCommand = command('TransactWriteItems');
