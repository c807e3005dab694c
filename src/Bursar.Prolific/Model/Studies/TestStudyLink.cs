using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The answer of <c>test-study</c>.</summary>
/// <param name="StudyId">The study that was made for the test.</param>
/// <param name="StudyUrl">The study's address on this server.</param>
internal sealed record TestStudyLink(
    [property: JsonPropertyName("study_id")] string StudyId,
    [property: JsonPropertyName("study_url")] string StudyUrl)
{
    /// <summary>Builds the link to a study.</summary>
    public static TestStudyLink Of(ProlificCall call, ObjectId study)
        => new(study.ToString(), call.Face.Address.Of(call.Http.Request, $"/api/v1/studies/{study}/"));
}
