using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of the time: bodies of requests, and answers, which the command line reads again.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ClockAnswer))]
[JsonSerializable(typeof(ClockRequest))]
internal sealed partial class ClockJson : JsonSerializerContext;
