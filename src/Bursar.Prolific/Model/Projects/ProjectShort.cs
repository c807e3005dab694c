using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A project as the list of a workspace's projects shows it.</summary>
internal sealed record ProjectShort
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

    /// <summary>Always private: public projects are not offered here.</summary>
    [JsonPropertyName("type")]
    public string Type => ProjectName.Private;

    [JsonPropertyName("naivety_distribution_rate")]
    public required decimal? NaivetyDistributionRate { get; init; }

    /// <summary>Maps a project and the users who can work in it.</summary>
    public static ProjectShort Of(Project project, IReadOnlyList<WorkspaceUser> users) => new()
    {
        Id = project.Id.ToString(),
        Title = project.Title,
        Description = project.Description,
        Owner = project.Owner.ToString(),
        Users = users,
        NaivetyDistributionRate = Rate.Floating(project.NaivetyDistributionRate),
    };
}
