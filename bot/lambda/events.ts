/** What API Gateway hands a Lambda behind a WebSocket API; only the fields used. */
export interface GatewayEvent {
  requestContext: {
    eventType: 'CONNECT' | 'MESSAGE' | 'DISCONNECT';
    connectionId: string;
    domainName: string;
    stage: string;
    requestId: string;
    identity: { sourceIp?: string };
  };
  /** On CONNECT only, with the client's own spelling. */
  headers?: Record<string, string | undefined>;
  body?: string | null;
  isBase64Encoded?: boolean;
}

export interface GatewayAnswer {
  statusCode: number;
}

export const OK: GatewayAnswer = { statusCode: 200 };

/** A header by its name in any spelling. */
export function headerOf(event: GatewayEvent, name: string): string | undefined {
  const [, value] = Object.entries(event.headers ?? {}).find(([key]) => key.toLowerCase() === name) ?? [];
  return value;
}
