using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A project as the endpoints of a single project answer it.</summary>
internal sealed record ProjectDetail
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("owner")]
    public required string Owner { get; init; }

    [JsonPropertyName("users")]
    public required IReadOnlyList<WorkspaceUser> Users { get; init; }

    [JsonPropertyName("workspace")]
    public required string Workspace { get; init; }

    /// <summary>Always private: public projects are not offered here.</summary>
    [JsonPropertyName("type")]
    public string Type => ProjectName.Private;

    [JsonPropertyName("naivety_distribution_rate")]
    public required decimal? NaivetyDistributionRate { get; init; }

    /// <summary>Answers a project.</summary>
    public static async ValueTask WriteAsync(ProlificCall call, int status, Book book, Project project)
    {
        var brief = ProjectShort.Of(project, await WorkspaceUser.OfProjectAsync(call, book));
        var detail = new ProjectDetail
        {
            Id = brief.Id,
            Title = brief.Title,
            Description = brief.Description,
            Owner = brief.Owner,
            Users = brief.Users,
            Workspace = book.Id.ToString(),
            NaivetyDistributionRate = brief.NaivetyDistributionRate,
        };
        await JsonAnswer.WriteAsync(call.Http.Response, status, detail, ProjectJson.Wire.ProjectDetail);
    }
}
