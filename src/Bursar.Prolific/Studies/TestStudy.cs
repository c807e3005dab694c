using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answer of <c>test-study</c>.</summary>
/// <param name="StudyId">The study that was made for the test.</param>
/// <param name="StudyUrl">Where it can be read.</param>
internal sealed record TestStudy(
    [property: JsonPropertyName("study_id")] string StudyId,
    [property: JsonPropertyName("study_url")] string StudyUrl);
