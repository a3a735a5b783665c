import { bucketAt, startS3 } from '../aws/s3/s3.ts';
import { objectsContract } from './objects.contract.ts';

objectsContract('S3', async () => {
  const s3 = await startS3();
  return {
    objects: bucketAt(s3, 'kept'),
    fail: () => s3.faults.plan('server-error'),
    close: () => s3.stop(),
  };
});
