/** Another host than the one asked; it leads back here, so that a test sees whether anybody followed. */
export function foreignAddress(host: string, path: string): string {
  const { hostname, port } = new URL(`http://${host}`);
  const foreign = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `http://${foreign}${port && `:${port}`}${path}`;
}
