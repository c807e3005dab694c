using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of books: bodies of requests, and answers, which the command line reads again.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(BookAnswer))]
[JsonSerializable(typeof(BookPage))]
[JsonSerializable(typeof(List<BookAnswer>))]
[JsonSerializable(typeof(BookRequest))]
[JsonSerializable(typeof(BookPatch))]
internal sealed partial class BookJson : JsonSerializerContext;
