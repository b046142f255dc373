/**
 * The bytes of one of the extension's own files. Nothing goes over a network for it: the extension's policy allows
 * its pages no other address than their own package.
 */
export async function ownFile(address: string, get: typeof fetch = fetch): Promise<Uint8Array> {
  const response = await get(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
