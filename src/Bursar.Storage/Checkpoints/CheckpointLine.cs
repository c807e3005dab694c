using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A line of a checkpoint: the first, one for each book and for what belongs to no book, or the last.</summary>
internal sealed record CheckpointLine
{
    /// <summary>The version of the format, in the first line.</summary>
    [JsonPropertyName("bursar_checkpoint")]
    public int? Version { get; init; }

    /// <summary>When the checkpoint was made, in the first line.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? At { get; init; }

    /// <summary>The public key, in the first line: SubjectPublicKeyInfo in base64.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; init; }

    /// <summary>The book's id; null for what belongs to no book.</summary>
    [JsonPropertyName("book")]
    public string? Book { get; init; }

    /// <summary>What never changes in a book, and its pricings of then: the digest of its currency, its owner …</summary>
    [JsonPropertyName("fixed")]
    public string? Fixed { get; init; }

    /// <summary>What only an event changes in a book: the digest of its title, its credit limit …</summary>
    [JsonPropertyName("settings")]
    public string? Settings { get; init; }

    /// <summary>The sequence number of its last transfer.</summary>
    [JsonPropertyName("transfers")]
    public long? Transfers { get; init; }

    /// <summary>The hash of that transfer.</summary>
    [JsonPropertyName("hash")]
    public string? Hash { get; init; }

    /// <summary>The balance of Available after it. For readers: the hash covers it.</summary>
    [JsonPropertyName("available")]
    public string? Available { get; init; }

    /// <summary>The sequence number of the last event.</summary>
    [JsonPropertyName("events")]
    public long? Events { get; init; }

    /// <summary>The number of books, in the line of what belongs to no book.</summary>
    [JsonPropertyName("books")]
    public long? Books { get; init; }

    /// <summary>The signature of every byte before the last line, in base64; in the last line.</summary>
    [JsonPropertyName("signature")]
    public string? Signature { get; init; }

    /// <summary>The line of a book as it is now.</summary>
    public static CheckpointLine Of(Book book) => new()
    {
        Book = book.Id.ToString(),
        Fixed = FixedOf(book),
        Settings = SettingsOf(book),
        Transfers = book.LastTransfer,
        Hash = book.LastHash.ToString(),
        Available = book.Available.Total.ToString(),
        Events = book.Events.Last,
    };

    /// <summary>The digest of what never changes in a book, and of its pricings, of which every change is kept.</summary>
    public static string FixedOf(Book book) => Digest.Of(string.Join('\n',
        [
            $"{book.Currency}", $"{book.Sandbox}", $"{book.Owner}", $"{Microseconds.Of(book.OpenedAt)}",
            PricingText.Of(book.MTurkPricing), PricingText.Of(book.ProlificPricing),
        ])).ToString();

    /// <summary>The digest of what only an event changes in a book.</summary>
    public static string SettingsOf(Book book) => Digest.Of(string.Join('\n',
        [
            .. book.AllowsAnonymous ? ["anonymous"] : Array.Empty<string>(),
            $"{book.CreditLimit}", book.NaivetyDistributionRate?.ToString(CultureInfo.InvariantCulture) ?? "",
            $"{book.Title.Length}", book.Title, book.Description,
        ])).ToString();
}

/// <summary>The JSON of a checkpoint's lines.</summary>
[JsonSerializable(typeof(CheckpointLine))]
internal sealed partial class CheckpointJson : JsonSerializerContext
{
    /// <summary>Members that a line does not have are left out, and base64 is not escaped.</summary>
    public static readonly CheckpointJson Plain = new(new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
