using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of faults: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(FaultAnswer))]
[JsonSerializable(typeof(FaultList))]
[JsonSerializable(typeof(FaultRequest))]
internal sealed partial class FaultJson : JsonSerializerContext;
