using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A book as the list of workspaces shows it.</summary>
internal sealed record WorkspaceShort
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

    [JsonPropertyName("naivety_distribution_rate")]
    public required decimal? NaivetyDistributionRate { get; init; }

    /// <summary>Always human participants, never AI models.</summary>
    [JsonPropertyName("product")]
    public string Product { get; } = "human";

    [JsonPropertyName("is_trial_workspace")]
    public bool IsTrialWorkspace { get; }

    /// <summary>Maps a book.</summary>
    public static async ValueTask<WorkspaceShort> OfAsync(ProlificCall call, Book book) => new()
    {
        Id = book.Id.ToString(),
        Title = book.Title,
        Description = book.Description,
        Owner = book.Owner.ToString(),
        Users = await WorkspaceUser.OfAsync(call, book),
        NaivetyDistributionRate = Rate.Floating(book.NaivetyDistributionRate),
    };
}
