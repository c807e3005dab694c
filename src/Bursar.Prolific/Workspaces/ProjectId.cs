using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A project of a workspace, by its id alone, as a workspace lists it.</summary>
internal sealed record ProjectId([property: JsonPropertyName("id")] string Id)
{
    /// <summary>
    /// The project that every workspace has from the start. Its id follows from the book's: the last serial number there is,
    /// which no other object of the book ever gets.
    /// </summary>
    public static ProjectId DefaultOf(Book book)
        => new(new ObjectId(book.Id.High, ((ulong)(uint)book.Number << 32) | uint.MaxValue).ToString());
}
