import { createS3Objects } from '../../bot/objects/s3.ts';
import { startS3 } from '../aws/s3/s3.ts';
import { objectsContract } from './objects.contract.ts';

objectsContract('S3', async () => {
  const s3 = await startS3();
  return {
    objects: createS3Objects({
      bucket: 'kept',
      region: async () => 'eu-west-1',
      endpoint: s3.url,
      credentials: async () => ({ accessKeyId: 'local', secretAccessKey: 'local' }),
      now: Date.now,
    }),
    fail: () => s3.faults.plan('server-error'),
    close: () => s3.stop(),
  };
});
