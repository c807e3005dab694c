using System.Globalization;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study collection as the endpoints of a single one answer it.</summary>
internal sealed record CollectionDetail
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("publish_at")]
    public required string? PublishAt { get; init; }

    [JsonPropertyName("study_ids")]
    public required IReadOnlyList<string> Studies { get; init; }

    /// <summary>The cost of the places that may still be paid, for people: <c>£0.00</c>.</summary>
    [JsonPropertyName("estimated_cost")]
    public required string EstimatedCost { get; init; }

    /// <summary>The cost of all places that are paid or may still be, for people.</summary>
    [JsonPropertyName("total_cost")]
    public required string TotalCost { get; init; }

    /// <summary>Answers a collection in its present form.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, ObjectId id)
    {
        if (await call.Ledger.FindAsync<StudyCollection>(RowKey.OfCollection(id), call.Cancellation) is not { } now)
            return CollectionAccess.None;
        var studies = await new CollectionAccess(new(book, default), now).StudiesAsync(call);
        var brief = CollectionShort.Of(now, studies, call.Ledger.Clock.GetUtcNow());
        var detail = new CollectionDetail
        {
            Id = brief.Id,
            Name = brief.Name,
            Description = brief.Description,
            Status = brief.Status,
            PublishAt = brief.PublishAt,
            Studies = brief.Studies,
            EstimatedCost = TextOf(book, studies, study => study.UnitCost * study.Payable),
            TotalCost = TextOf(book, studies, study => study.UnitCost * (study.Payable + study.Paid)),
        };
        await JsonAnswer.WriteAsync(call.Http.Response, status, detail, CollectionJson.Wire.CollectionDetail);
        return null;
    }

    private static string TextOf(Book book, IReadOnlyList<Study> studies, Func<Study, Breakdown> cost)
    {
        var sum = studies.Aggregate(Money.Zero, (total, study) => total + cost(study).Total);
        var sign = book.Currency switch
        {
            Currency.GBP => "£",
            Currency.USD => "$",
            var other => $"{other} ",
        };
        return sign + (MinorUnits.Of(sum) / 100).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
