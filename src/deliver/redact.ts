/**
 * Keeps secrets out of every detail that is printed, logged or kept: passwords and tokens in URLs, signing
 * secrets, and whatever values the caller names. Server replies and git's output pass through here as well,
 * since both like to repeat what they were given.
 */

const hidden = '***';

/** Things that are secret wherever they stand. */
const patterns: [RegExp, string][] = [
  // user:password@ (or a bare token@) of any URL
  [/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+@/gi, `$1${hidden}@`],
  // query parameters that carry a credential
  [
    /([?&;](?:access_token|api_?key|auth|code|key|password|secret|sig|signature|token)=)[^\s&#;"']+/gi,
    `$1${hidden}`,
  ],
  // incoming webhooks: the path is the credential
  [/(https?:\/\/hooks\.slack\.com\/)[^\s"']+/gi, `$1${hidden}`],
  [
    /(https?:\/\/[a-z0-9.-]+\.(?:webhook\.office|logic\.azure|api\.powerplatform)\.com(?::\d+)?\/)[^\s"']+/gi,
    `$1${hidden}`,
  ],
  // tokens known by their shape: GitHub, GitLab, Slack, Standard Webhooks
  [/\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[a-z]-[\w-]{8,}|whsec_[\w+/=]{8,})/g, hidden],
  [/\b(authorization\s*:\s*\w+\s+)\S+/gi, `$1${hidden}`],
];

/**
 * One line of at most 300 characters, with secrets and control characters taken out.
 * `secrets` are values that must not appear whatever their shape; those under four characters are not looked for.
 */
export function redact(text: string, secrets: (string | null | undefined)[] = []): string {
  let result = text;
  for (const secret of secrets) {
    if (secret && secret.length >= 4) result = result.replaceAll(secret, hidden);
  }
  for (const [pattern, replacement] of patterns) result = result.replace(pattern, replacement);
  result = result
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/g, ' ')
    .trim();
  return result.length > 300 ? `${result.slice(0, 299)}…` : result;
}
