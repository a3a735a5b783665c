import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { parse } from 'yaml';
import { acknowledgeDeployments } from './deployed-files.ts';
import type { ChatStack } from './chat-stack.ts';
import type { WebStack } from './web-stack.ts';

export interface DeskStackProps extends StackProps {
  web: WebStack;
  chat: ChatStack;
  /** Folder of the stores, one a folder. */
  storesFolder: string;
}

/**
 * What the staff pages must know of their stage: a file beside them, so that the pages are built once for all stages. On
 * its own because it names the socket, whose function names the pages.
 */
export class DeskStack extends Stack {
  constructor(scope: Construct, id: string, { web, chat, storesFolder, ...props }: DeskStackProps) {
    super(scope, id, props);
    const { pool } = web.staff;
    const settings = {
      endpoint: chat.address,
      signIn: pool.signIn,
      clientId: pool.audience,
      stores: storesIn(storesFolder),
    };
    new BucketDeployment(this, 'Settings', {
      sources: [Source.jsonData('settings.json', settings)],
      destinationBucket: web.files,
      destinationKeyPrefix: 'desk',
      distribution: web.distribution,
      distributionPaths: ['/desk/*'],
      cacheControl: [CacheControl.noCache()],
    });
    acknowledgeDeployments(this, [web.files], { clearsCache: true });
    new CfnOutput(this, 'StaffPages', {
      value: `https://${web.distribution.domainName}/staff/`,
      description: 'Where the store’s people sign in.',
    });
  }
}

/** What each store is called. */
function storesIn(folder: string): { id: string; name: string }[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((id) => {
      const file = join(folder, id, 'store.yaml');
      if (!existsSync(file)) return [];
      const { name = id } = parse(readFileSync(file, 'utf8')) as { name?: string };
      return [{ id, name }];
    });
}
