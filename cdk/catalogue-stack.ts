import { Size, Stack, type StackProps } from 'aws-cdk-lib';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { built } from './build-outputs.ts';
import { acknowledgeDeployments } from './deployed-files.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface CatalogueStackProps extends StackProps {
  /** Folder of the files and their list, as scripts/ship-catalogues.ts lays it. */
  catalogues: string;
}

/**
 * The catalogues that running functions read: a change of products is a deployment of this stack alone. A stack of its
 * own that nothing else waits for; the bundle's copies serve where it cannot be read.
 */
export class CatalogueStack extends Stack {
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, id: string, { catalogues, ...props }: CatalogueStackProps) {
    super(scope, id, props);
    // What is in it is made from the stores' exports, again at every deployment.
    this.bucket = new PrivateBucket(this, 'Catalogues', { keepsData: false });
    new BucketDeployment(this, 'Files', {
      sources: [Source.asset(built(catalogues, 'npm run synth builds it.'))],
      destinationBucket: this.bucket,
      // Files of tens of megabytes are unpacked on its disk and hashed in its memory.
      memoryLimit: 1024,
      ephemeralStorageSize: Size.gibibytes(2),
    });
    acknowledgeDeployments(this, [this.bucket]);
  }
}
