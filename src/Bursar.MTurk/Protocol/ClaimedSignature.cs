namespace Bursar.MTurk;

/// <summary>What a request claims about its signature: well-formed, in time and in scope, but not proved.</summary>
/// <param name="Header">The Authorization header.</param>
/// <param name="Credential">Its credential.</param>
/// <param name="Date">When it was signed, <c>yyyyMMddTHHmmssZ</c>.</param>
internal readonly record struct ClaimedSignature(AuthorizationHeader Header, Credential Credential, string Date);
