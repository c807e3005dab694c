using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A submission on the wire, as the request left it.</summary>
/// <param name="Id">The id; MTurk's API shows it in upper case, as an assignment's.</param>
/// <param name="Status"><c>taken</c>, <c>submitted</c> or <c>returned</c>; after a completion code also <c>approved</c> or
/// <c>screened_out</c>.</param>
public sealed record SubmissionAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("status")] string Status)
{
    /// <summary>
    /// The submission that a receipt is about, in the state to which the command brought it: a retry sees the same.
    /// </summary>
    internal static SubmissionAnswer Of(Receipt receipt, SubmissionState state) => new($"{receipt.Subject}", SnakeCase.Of(state));
}
