using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>A place (the model's <c>Locale</c>).</summary>
/// <param name="Country">ISO 3166.</param>
/// <param name="Subdivision">ISO 3166-2.</param>
internal sealed record Locale(
    [property: JsonPropertyName("Country")] string Country,
    [property: JsonPropertyName("Subdivision")] string? Subdivision)
{
    /// <summary>Writes its members.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Text("Country", Country);
        answer.Text("Subdivision", Subdivision);
    }
}
