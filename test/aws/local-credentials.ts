/** Any client with credentials in its environment speaks to the services of this machine, which take every one. */
export const localCredentials = {
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: 'eu-west-1',
};

/** For clients of this process. */
export function withLocalCredentials(): void {
  Object.assign(process.env, localCredentials);
}
