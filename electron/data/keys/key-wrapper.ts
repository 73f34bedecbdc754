/**
 * The keystore of the operating system, if the officer opts in. The shell implements it; the store only calls it.
 *
 * `backend` names what protects the key, e.g. `keychain` or `gnome_libsecret`. It is kept beside the wrapped key, so
 * that a change of the backend is noticed instead of failing without a reason. A backend that keeps keys readable
 * (`basic_text`) must never be offered here.
 */
export interface KeyWrapper {
  readonly backend: string;
  wrap(key: Uint8Array): Promise<Uint8Array>;
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
}
