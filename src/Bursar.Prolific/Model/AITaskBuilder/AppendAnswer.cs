using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>What became of records that were added.</summary>
/// <param name="Accepted">The number of those that the dataset has now.</param>
/// <param name="Rejected">The number of those that were refused.</param>
/// <param name="Errors">Why, one for each that was refused.</param>
internal sealed record AppendAnswer(
    [property: JsonPropertyName("accepted")] int Accepted,
    [property: JsonPropertyName("rejected")] int Rejected,
    [property: JsonPropertyName("errors")] IReadOnlyList<TaskJobError> Errors);
