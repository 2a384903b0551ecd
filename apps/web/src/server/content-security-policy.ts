/**
 * The policy of one answer. Scripts and style elements need this answer's nonce; style attributes
 * stay allowed, because positions and widths drawn from data are set there. No other host is named.
 */
export const contentSecurityPolicy = (nonce: string, isProduction: boolean): string => {
  // The development server evaluates code and writes styles as it goes; the built site does neither.
  const evaluate = isProduction ? "" : " 'unsafe-eval'";
  const styles = isProduction ? `'nonce-${nonce}'` : "'unsafe-inline'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
};
