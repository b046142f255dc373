/** The model file is missing, cut off, changed or of another version; the message says which. */
export class ModelError extends Error {
  override name = "ModelError";
}
