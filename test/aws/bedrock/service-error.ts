/** The service refuses a request, as AWS would. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

export const invalid = (message: string): ServiceError =>
  new ServiceError(400, 'ValidationException', message);
