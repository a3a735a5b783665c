// A CloudFront function: runs at the edge for every request of the default behavior.
// eslint-disable-next-line no-unused-vars
function handler(event) {
  const request = event.request;
  if (request.uri === '/staff') {
    return {
      statusCode: 308,
      statusDescription: 'Permanent Redirect',
      headers: { location: { value: '/staff/' } },
    };
  }
  if (request.uri === '/staff/') request.uri = '/staff/index.html';
  return request;
}
