/**
 * Stands in the bundle for the SDK's reading of `~/.aws/config` and `~/.aws/credentials`: a Lambda has neither, its
 * settings are its environment.
 */
export const loadSharedConfigFiles = () => Promise.resolve({ configFile: {}, credentialsFile: {} });

/** What stands between the kind of a section and its name; part of what the replaced file exports. */
export const CONFIG_PREFIX_SEPARATOR = '.';
