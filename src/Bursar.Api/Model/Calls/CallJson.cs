using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of calls: answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(CallPage))]
internal sealed partial class CallJson : JsonSerializerContext;
