/**
 * Stands in the bundle for the SDK's memory of discovered endpoints: DynamoDB's are never discovered unless a setting
 * asks for it, and the memory is an LRU of a library of its own. Without it each would be asked for anew.
 */
export class EndpointCache {
  get(): undefined {
    return undefined;
  }
  getEndpoint(): undefined {
    return undefined;
  }
  has(): boolean {
    return false;
  }
  set(): void {}
  delete(): void {}
  clear(): void {}
}
