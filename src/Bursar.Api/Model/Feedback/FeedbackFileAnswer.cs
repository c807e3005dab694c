using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A file in which a payer says how good participants' work was, on the wire.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="KeptAt">When it was last uploaded.</param>
public sealed record FeedbackFileAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("size")] int Size,
    [property: JsonPropertyName("uploaded_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset KeptAt)
{
    /// <summary>Maps a file.</summary>
    internal static FeedbackFileAnswer Of(FeedbackFile file) => new($"{file.Id}", file.Name, file.Size, file.KeptAt);
}

/// <summary>A page of files, in the order of their ids.</summary>
/// <param name="Files">The files on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record FeedbackFilePage(
    [property: JsonPropertyName("files")] IReadOnlyList<FeedbackFileAnswer> Files,
    [property: JsonPropertyName("next")] string? Next);
