using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A field of a dataset's records (Prolific API docs, Task Builder).</summary>
/// <param name="Type">One of <see cref="Types"/>.</param>
internal sealed record DatasetField([property: JsonPropertyName("type")] string? Type)
{
    public const string Text = "text";
    public const string Image = "image_url";
    public const string Audio = "audio_url";
    public const string Video = "video_url";
    public const string Metadata = "metadata";
    public const string Group = "task_group_id";

    /// <summary>Every type. Sounds and films are younger than the others.</summary>
    public static readonly string[] Types = [Text, Image, Audio, Video, Metadata, Group];

    private static readonly string[] Sounds = [".aac", ".m4a", ".mp3", ".wav"];
    private static readonly string[] Films = [".mp4", ".webm", ".mov"];

    /// <summary>What participants see above the value; null for its key.</summary>
    [JsonPropertyName("label"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    /// <summary>Whether participants see it.</summary>
    [JsonIgnore]
    public bool IsShown => Type is Text or Image or Audio or Video;

    /// <summary>Why a value is none of this field; null if it is one.</summary>
    public string? WhyNot(string value) => Type switch
    {
        Image => IsAddress(value, []) ? null : "is not the address of an image",
        Audio => IsAddress(value, Sounds) ? null : $"is not the address of a sound: {string.Join(", ", Sounds)}",
        Video => IsAddress(value, Films) ? null : $"is not the address of a film: {string.Join(", ", Films)}",
        Group => value.Trim().Length is 0 or > DatasetSchema.MaxKey
            ? $"has 1 to {DatasetSchema.MaxKey} characters"
            : null,
        _ => null,
    };

    private static bool IsAddress(string value, string[] endings)
        => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            && (endings.Length == 0
                || endings.Any(one => address.AbsolutePath.EndsWith(one, StringComparison.OrdinalIgnoreCase)));
}
