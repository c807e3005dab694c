using System.Text.Json.Serialization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Bursar.Prolific;

/// <summary>The answer of <c>test-study</c>.</summary>
/// <param name="StudyId">The study that was made for the test.</param>
/// <param name="StudyUrl">The study's address on this server.</param>
internal sealed record TestStudyLink(
    [property: JsonPropertyName("study_id")] string StudyId,
    [property: JsonPropertyName("study_url")] string StudyUrl)
{
    /// <summary>Builds the link to a study with the host name that the client used.</summary>
    public static TestStudyLink Of(HttpRequest request, ObjectId study)
        => new(
            study.ToString(),
            UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, $"/api/v1/studies/{study}/"));
}
