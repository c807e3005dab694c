using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of access keys: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(KeyAnswer))]
[JsonSerializable(typeof(KeyList))]
[JsonSerializable(typeof(KeyRequest))]
internal sealed partial class KeyJson : JsonSerializerContext;
