using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of offers and tasks: answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(OfferList))]
[JsonSerializable(typeof(TaskAnswer))]
internal sealed partial class OfferJson : JsonSerializerContext;
