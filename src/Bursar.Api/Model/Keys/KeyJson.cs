using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of access keys: bodies of requests, and answers, which the command line reads again.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(KeyAnswer))]
[JsonSerializable(typeof(KeyList))]
[JsonSerializable(typeof(KeyRequest))]
internal sealed partial class KeyJson : JsonSerializerContext;
