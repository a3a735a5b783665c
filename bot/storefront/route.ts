import type { StoreDoor, StorefrontDependencies } from './dependencies.ts';

/** What every route of one store is given. */
export interface RouteContext {
  request: Request;
  url: URL;
  door: StoreDoor;
  /** The decoded path after the route's own name. */
  rest: string[];
  dependencies: StorefrontDependencies;
}

export type Route = (context: RouteContext) => Promise<Response>;
