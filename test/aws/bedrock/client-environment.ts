import type { BedrockEndpoint } from './endpoint.ts';

/** Points SDK clients of this process to the endpoint. @returns what puts the environment back. */
export function useBedrock({ environment }: Pick<BedrockEndpoint, 'environment'>): () => void {
  const settings: Record<string, string> = {
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: 'eu-west-1',
    ...environment,
  };
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
