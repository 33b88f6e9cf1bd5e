import * as path from 'node:path';

/**
 * A file's path as the path of a URI.
 * @param {string} file
 */
export function uriPath(file) {
  const forward = path.resolve(file).replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * The address at which a server shows a window on a folder.
 * @param {number} port
 * @param {{folder?: string, token?: string, disableExtensions?: boolean}} options
 */
export function windowAddress(port, { folder, token, disableExtensions }) {
  const query = new URLSearchParams({
    ...(token ? { tkn: token } : {}),
    ...(folder ? { folder: uriPath(folder) } : { ew: 'true' }),
    ...(disableExtensions ? { payload: JSON.stringify([['disableExtensions', 'true']]) } : {}),
  });
  return `http://127.0.0.1:${port}/?${String(query).replaceAll('%2F', '/')}`;
}
