using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A book as the endpoints of a single workspace answer it.</summary>
internal sealed record WorkspaceDetail
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

    [JsonPropertyName("projects")]
    public required IReadOnlyList<ProjectName> Projects { get; init; }

    /// <summary>The book itself: a workspace and its wallet are one thing here.</summary>
    [JsonPropertyName("wallet")]
    public required string Wallet { get; init; }

    [JsonPropertyName("naivety_distribution_rate")]
    public required decimal? NaivetyDistributionRate { get; init; }

    /// <summary>Answers a book in its current state.</summary>
    public static async ValueTask WriteAsync(ProlificCall call, int status, Book book)
    {
        var projects = await ProjectAccess.AllAsync(call, book);
        var workspace = new WorkspaceDetail
        {
            Id = book.Id.ToString(),
            Title = book.Title,
            Description = book.Description,
            Owner = book.Owner.ToString(),
            Users = await WorkspaceUser.OfAsync(call, book),
            Projects = [.. projects.Select(project => new ProjectName(project.Id.ToString(), project.Title))],
            Wallet = book.Id.ToString(),
            NaivetyDistributionRate = Rate.Floating(book.NaivetyDistributionRate),
        };
        await JsonAnswer.WriteAsync(call.Http.Response, status, workspace, WorkspaceJson.Wire.WorkspaceDetail);
    }
}

/// <summary>A project as a workspace lists it.</summary>
internal sealed record ProjectName(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("title")] string Title)
{
    /// <summary>The type of every project here.</summary>
    public const string Private = "PRIVATE";

    [JsonPropertyName("type")]
    public string Type => Private;
}
