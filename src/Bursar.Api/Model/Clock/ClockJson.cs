using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of the clock: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ClockAnswer))]
[JsonSerializable(typeof(ClockRequest))]
internal sealed partial class ClockJson : JsonSerializerContext;
