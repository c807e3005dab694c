using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Acceptance.Tests;

/// <summary>An answer as a client understood it.</summary>
/// <param name="Output">The members of the output; empty if there is an error.</param>
/// <param name="Error">The error as the client shows it.</param>
/// <param name="Attempts">The number of times that it sent the request; 0 if it does not say.</param>
internal sealed record ClientAnswer(
    [property: JsonPropertyName("output")] JsonElement Output,
    [property: JsonPropertyName("error")] ClientError? Error,
    [property: JsonPropertyName("attempts")] int Attempts)
{
    /// <summary>The output of a call that must have been accepted.</summary>
    public JsonElement Good => Error is null ? Output : throw new InvalidOperationException(Error.ToString());

    /// <summary>The error of a call that must have been refused.</summary>
    public ClientError Refused => Error ?? throw new InvalidOperationException($"It was accepted: {Output}");

    /// <summary>A timestamp: seconds since 1970, or as the AWS CLI prints it.</summary>
    public static DateTimeOffset Time(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? DateTimeOffset.UnixEpoch.AddSeconds(value.GetDouble())
        : DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture);
}
