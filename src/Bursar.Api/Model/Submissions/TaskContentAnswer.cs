using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A piece of what a form shows, on the wire. The payer wrote it: treat it as untrusted.</summary>
/// <param name="Type"><c>title</c>, <c>text</c>, <c>list</c>, <c>html</c>, <c>image</c>, <c>audio</c>, <c>video</c>, <c>file</c>,
/// or <c>gone</c> for what no browser shows any more.</param>
public sealed record TaskContentAnswer([property: JsonPropertyName("type")] string Type)
{
    /// <summary>The text; of a medium, its description. May be empty.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>The texts of a list.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>The address of a medium.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>Maps a piece.</summary>
    internal static TaskContentAnswer Of(FormContent content) => content switch
    {
        FormContent.Title title => new("title") { Text = title.Text },
        FormContent.Paragraph paragraph => new("text") { Text = paragraph.Text },
        FormContent.Bullets list => new("list") { Items = list.Items },
        FormContent.Markup markup => new("html") { Text = markup.Xhtml },
        FormContent.Media media => new(media.Type is "image" or "audio" or "video" ? media.Type : "file")
        {
            Text = media.Description,
            Url = media.Address.AbsoluteUri,
        },
        FormContent.Gone gone => new("gone") { Text = gone.Description },
        var other => throw new InvalidOperationException($"Nobody shows a {other.GetType().Name}."),
    };
}
