import { generatePayloadCookie, type Payload } from 'payload'

/** The `Set-Cookie` header that signs a browser in with a token of ours. */
export function signInCookie(payload: Payload, token: string | undefined): string {
  const auth = payload.collections.users?.config.auth
  if (!auth || !token) throw new Error('There is no token to sign in with.')
  const { cookiePrefix } = payload.config
  const cookie = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token })
  return String(cookie)
}
