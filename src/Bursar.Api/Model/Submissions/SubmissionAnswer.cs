using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A submission on the wire, in the state in which the request left it.</summary>
/// <param name="Id">The submission's id; MTurk's API shows it in upper case as the assignment's id.</param>
/// <param name="Status"><c>reserved</c>, <c>taken</c>, <c>submitted</c> or <c>returned</c>; after a completion code also
/// <c>approved</c> or <c>screened_out</c>.</param>
public sealed record SubmissionAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("status")] string Status)
{
    /// <summary>The login for another platform that the submission got; left out if it got none.</summary>
    [JsonPropertyName("login"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LoginAnswer? Login { get; init; }

    /// <summary>
    /// Maps the submission of a receipt in the state to which the command brought it, so that a retry gets the same answer.
    /// </summary>
    internal static SubmissionAnswer Of(Receipt receipt, SubmissionState state) => new($"{receipt.Subject}", SnakeCase.Of(state));
}
