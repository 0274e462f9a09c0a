/** What is known of a private link that decides whether it still opens something; moments as ISO 8601. */
export interface LinkDates {
  expiresAt: string
  revokedAt?: string | null
  /** When what it was for was done for good. */
  usedUpAt?: string | null
}

/** `open` alone opens anything. The others are told apart for editors, never for whoever has the link. */
export type LinkStanding = 'open' | 'expired' | 'revoked' | 'used'

/** Where a link stands at a moment. What somebody did to it (revoked, used up) goes before what time did. */
export function standingOf(
  { expiresAt, revokedAt, usedUpAt }: LinkDates,
  moment: Date,
): LinkStanding {
  if (revokedAt) return 'revoked'
  if (usedUpAt) return 'used'
  return new Date(expiresAt) > moment ? 'open' : 'expired'
}
