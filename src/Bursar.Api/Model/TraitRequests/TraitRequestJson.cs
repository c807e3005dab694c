using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of requests for traits: request bodies and answers.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(NewTraitRequest))]
[JsonSerializable(typeof(TestRequest))]
[JsonSerializable(typeof(TraitRequestAnswer))]
internal sealed partial class TraitRequestJson : JsonSerializerContext;
