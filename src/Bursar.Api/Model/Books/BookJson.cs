using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of books: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(BookAnswer))]
[JsonSerializable(typeof(BookPage))]
[JsonSerializable(typeof(BalanceAnswer))]
[JsonSerializable(typeof(List<BookAnswer>))]
[JsonSerializable(typeof(BookRequest))]
[JsonSerializable(typeof(BookPatch))]
internal sealed partial class BookJson : JsonSerializerContext;
